import type {Folder} from "../contract/folder.ts";
import {Refused} from "../contract/refused.ts";
import {textIn} from "../files/text-in.ts";
import {type Approval, approvalSchema} from "./approval.ts";

/** The file of the approval in a data folder. It is not an input, because approving must not change what is approved. */
export const APPROVAL_FILE = "approval.json";

/**
 * Reads the approval of a data folder; null where there is none.
 *
 * @throws Refused when the file is not an approval: a broken one is not treated like a missing one.
 */
export function readApproval(data: Folder): Approval | null {
  const text = textIn(data, APPROVAL_FILE);
  if (text === null) return null;
  const checked = approvalSchema.safeParse(jsonOf(text));
  if (checked.success) return checked.data;
  const places = checked.error.issues.map(({path, message}) =>
    [path.join("."), message].filter(Boolean).join(": ")
  );
  throw new Refused([
    {
      severity: "error",
      file: APPROVAL_FILE,
      line: null,
      column: null,
      code: "approval-refused",
      rule: null,
      message: `This is not an approval (${places.join("; ")}); remove it and run npm run approve again.`,
      rows: 0,
      measures: []
    }
  ]);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
