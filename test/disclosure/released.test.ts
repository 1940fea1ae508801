import {describe, expect, it} from "vitest";
import {gate} from "../../loaders/disclosure/gate.ts";
import type {GatedFigure, Released} from "../../loaders/disclosure/released.ts";
import {countedTables, madeUpChildren} from "./made-up-children.ts";
import {madeUpContext} from "./made-up-context.ts";

/** As a writer's parameter: it takes nothing but what the gate let through. */
const written = (figures: Released<readonly GatedFigure[]>): number => figures.length;

describe("Only the gate makes a Released", () => {
  it("is accepted by a writer, and anything else does not compile", async () => {
    const counted = countedTables(madeUpChildren(60, 1), {pairs: []});
    const {figures} = await gate(counted, madeUpContext());
    expect(written(figures)).toBe(counted.figures.length);

    // Each line below is checked by the type checker of `npm run lint`: were it to compile, that would fail.
    const handMade: readonly GatedFigure[] = [...figures];
    // @ts-expect-error figures that did not come out of the gate
    expect(written(handMade)).toBe(figures.length);
    // @ts-expect-error the unprotected figures of the measures
    expect(written(counted.figures)).toBe(figures.length);
    // @ts-expect-error what was released, worked on afterwards
    expect(written(figures.filter(({symbol}) => symbol === ""))).toBeLessThan(figures.length);
  });
});
