/** Widths in hundredths of an em, after Arial: charts are laid out in Node too, where no text can be measured. */
const narrow = new Set("iljtfI.,:;'’|!()[] ");
const wide = new Set("mwMW%@■◆□");

/** About how many pixels a label takes, and rather too many than too few, so that labels never run off the chart. */
export function textWidth(text: string, size = 13, bold = false): number {
  let hundredths = 0;
  for (const letter of text) {
    if (narrow.has(letter)) hundredths += 32;
    else if (wide.has(letter)) hundredths += 88;
    else hundredths += /[A-Z]/.test(letter) ? 70 : 57;
  }
  return (hundredths / 100) * size * (bold ? 1.06 : 1);
}
