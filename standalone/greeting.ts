import { cast } from './demo/people.ts'

const QUERY = `{ rounds { number noticeNumber statusName } bases(first: 3) { nodes { park { name } designatedOn } } }`

/** What a newcomer needs on the terminal: where the graph is, who the cast is, one query to try. */
export function greet({ url, demo }: { url: string; demo: boolean }): void {
  const seconds = performance.now() / 1000
  const lines = [``, `国家数字服务出口基地 · ready in ${seconds.toFixed(1)} s`, `  ${url}/graphql`, ``]
  if (demo) {
    const people = cast.people.map(({ username, role }) => `    ${username.padEnd(22)} ${role}`)
    lines.push(
      '演示人员 · The demo cast; each gets a token with  npm run -s token -- <name>',
      ...people,
      ``,
      '试一试 · Try:',
      `  curl -s ${url}/graphql -H 'content-type: application/json' \\`,
      `    -H "authorization: Bearer $(npm run -s token -- mofcom.officer)" \\`,
      `    -d '${JSON.stringify({ query: QUERY })}'`,
      ``,
      '按 Ctrl-C 停止 · Ctrl-C stops everything.',
    )
  }
  console.log(lines.join('\n'))
}
