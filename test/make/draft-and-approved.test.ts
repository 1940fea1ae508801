import {appendFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {writeApproval} from "../../loaders/approval/write-approval.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {makeRelease} from "../../loaders/make/make-release.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";
import {balancedFolder} from "./balanced-folder.ts";

const released = async (dataDir: string) => {
  const outDir = join(await temporaryFolder({}), "release");
  return (await makeRelease({dataDir, outDir, edition: "public"})).manifest;
};

describe("a release", () => {
  it("is a draft until somebody answers for it, and again when the data change", async () => {
    const dir = await temporaryFolder(balancedFolder());
    const draft = await released(dir);
    expect(draft.approval).toEqual({status: "draft", because: "nobody has approved it"});

    const {release, inputs, software} = draft;
    const by = {name: "A. Director", role: "Director of children’s services", approvedOn: "2019-08-20"};
    writeApproval(diskFolder(dir), {...by, release, inputs, software: software.version});
    expect((await released(dir)).approval).toEqual({status: "approved", by});

    await appendFile(join(dir, "returns/2018-19/header.csv"), "child-late,1,01/05/2006,WBRI,\n");
    expect((await released(dir)).approval).toMatchObject({status: "draft"});
  });
});
