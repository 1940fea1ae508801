import {describe, expect, it} from "vitest";
import type {Approval} from "../../loaders/approval/approval.ts";
import {readApproval} from "../../loaders/approval/read-approval.ts";
import {writeApproval} from "../../loaders/approval/write-approval.ts";
import {dataFolderFiles} from "../../loaders/read/data-folder-files.ts";
import {inMemory} from "../files/in-memory.ts";

const approval: Approval = {
  name: "A. Director",
  role: "Director of children’s services",
  approvedOn: "2019-09-02",
  release: "2018-19.1",
  inputs: "a".repeat(64),
  software: "1.0.0"
};

describe("an approval in a data folder", () => {
  it("is read as it was written, and is itself no input", () => {
    const data = inMemory();
    expect(readApproval(data)).toBe(null);
    writeApproval(data, approval);
    expect(readApproval(data)).toEqual(approval);
    expect(data.list(".")).toEqual([{name: "approval.json", isFolder: false}]);
    expect(dataFolderFiles(data)).toEqual([]);
  });

  it.each([
    ["no JSON", "approved!"],
    ["without a role", JSON.stringify({...approval, role: " "})],
    ["with a hash that is none", JSON.stringify({...approval, inputs: "yes"})],
    ["with more than it should say", JSON.stringify({...approval, always: true})]
  ])("is refused when it is %s", (_, text) => {
    expect(() => readApproval(inMemory({"approval.json": text}))).toThrow("This is not an approval");
  });
});
