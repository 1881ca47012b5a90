/** One bar of a plot: what it is of, how long it is, and the words at its end. */
export type Bar = { readonly label: string; readonly value: number; readonly text: string }

const ROW = 26
const LEFT = 250
const WIDTH = 460

/** Horizontal bars under a title, as an SVG that needs no script and no font of its own. */
export function plotBars(title: string, bars: readonly Bar[]): string {
  const most = Math.max(...bars.map(({ value }) => value))
  const rows = bars.map(({ label, value, text }, index) => {
    const y = 44 + index * ROW
    const length = most > 0 ? (value / most) * WIDTH : 0
    return [
      `<text x="${LEFT - 8}" y="${y + 13}" text-anchor="end">${escapeXml(label)}</text>`,
      `<rect x="${LEFT}" y="${y}" width="${length.toFixed(1)}" height="17" fill="#4878a8"/>`,
      `<text x="${(LEFT + length + 6).toFixed(1)}" y="${y + 13}">${escapeXml(text)}</text>`,
    ].join('')
  })
  const height = 56 + bars.length * ROW
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${LEFT + WIDTH + 130}" height="${height}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="12" y="24" font-size="15">${escapeXml(title)}</text>
${rows.join('\n')}
</svg>
`
}

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
