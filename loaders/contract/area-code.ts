/** A nine-character code of the Office for National Statistics: `E06000017` is a council, `E12000006` a region. */
export type AreaCode = `E${string}`;

export const AREA_CODE = /^E\d{8}$/;

/** England as every official file has it. */
export const ENGLAND = {code: "E92000001", name: "England"} as const;
