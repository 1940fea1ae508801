import {describe, expect, it} from "vitest";
import type {Approvable, Approval} from "../../loaders/approval/approval.ts";
import {approvalStatus} from "../../loaders/approval/approval-status.ts";

const HASH = "a".repeat(64);

const made: Approvable = {release: "2018-19.1", inputs: HASH, software: {version: "1.0.0"}};

const approval: Approval = {
  name: "A. Director",
  role: "Director of children’s services",
  approvedOn: "2019-09-02",
  release: "2018-19.1",
  inputs: HASH,
  software: "1.0.0"
};

describe("approvalStatus", () => {
  it("is a draft until somebody approves", () => {
    expect(approvalStatus(null, made)).toEqual({status: "draft", because: "nobody has approved it"});
  });

  it("names who approved these very inputs", () => {
    expect(approvalStatus(approval, made)).toEqual({
      status: "approved",
      by: {name: "A. Director", role: "Director of children’s services", approvedOn: "2019-09-02"}
    });
  });

  it.each([
    ["the inputs or the key of their hash", {...made, inputs: "b".repeat(64)}],
    ["the number of the release", {...made, release: "2018-19.2"}],
    ["the version of the software", {...made, software: {version: "1.0.1"}}]
  ])("is void once %s has changed", (changed, madeNow) => {
    expect(approvalStatus(approval, madeNow)).toEqual({
      status: "draft",
      because: `what A. Director approved on 2019-09-02 has changed: ${changed}`
    });
  });
});
