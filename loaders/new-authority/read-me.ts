import type {Authority} from "../contract/authority.ts";
import {furtherColumns} from "./empty-tables.ts";

/** The README of a fresh data folder: what lies in it, what it lacks, what to do next. `dir` as the user wrote it. */
export function readMe({name, code}: Authority, dir: string, missing: readonly string[]): string {
  const optional = [...furtherColumns()].map(
    ([log, columns]) => `- \`${log}\`: ${columns.map((column) => `\`${column}\``).join(", ")}`
  );
  return `# ${name} (${code}): a data folder

Everything from which one council's report is made. **It will hold records of children**: keep it outside any
repository, on a disk that only those may read who may know the records.

| where            | what                                                                                  |
| ---------------- | ------------------------------------------------------------------------------------- |
| \`authority.json\` | who the council is, whom it is compared with, its years, its targets                  |
| \`returns/\`       | one folder a year with the tables of the SSDA903 return, anonymised                   |
| \`service/\`       | the reviewing service's own logs                                                      |
| \`comparators/\`   | figures of the Department for Education, ours or its files as downloaded              |
| \`population/\`    | children aged 0 to 17 by mid-year; residents by ethnic group at a census              |

## What is missing

${missing.length === 0 ? "Nothing but the records." : missing.map((words) => `- ${words}`).join("\n")}

## What to do next

Run these in the project's folder.

1. Open \`authority.json\` and put in who answers questions (\`contact\`), the day on which the extracts were taken
   (\`dataTakenOn\`) and any targets.
2. Copy the service logs that you keep into a folder \`service\` beside the return as submitted, with the headers of
   the empty ones here, and leave out those that you do not keep.
3. \`npm run anonymise -- --from RETURN_AS_SUBMITTED --to ${dir} --replace\` puts the anonymised return and logs into
   the place of the empty ones. Delete the logs that are still empty: one with a header alone says that nothing happened.
4. \`npm run check -- --data ${dir}\` says what is wrong, where, and what it touches.
5. \`npm run build -- --data ${dir} --out ${dir}-site\` makes the site, and
   \`npm run attack -- --site ${dir}-site\` tries to find a child in it.
6. Read the draft. \`npm run approve -- --data ${dir} --name "…" --role "…"\` records who approved it.

## Columns that a log may have besides

Add them only if you collect them: a column that is there and empty says that nothing happened.

${optional.join("\n")}
`;
}
