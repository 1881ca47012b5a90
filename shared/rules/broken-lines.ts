/**
 * The notice's text has line breaks, and even empty lines of a page's end, inside its words (N92). What is stored stays as
 * it came; what is quoted is joined here.
 */

/** What a sentence ends with, and quotation marks or brackets that close after it. */
const ENDED = /[。；：！？!?;:][”’"'」』）)\]〕】]*$/u
/** A mark that stands inside running text, and in no heading or addressee of a notice. */
const RUNNING = /[，,。；;]/u
/** 一、 · （一） · (1) · 1. · 1、 · 附件1 · 第一条: what begins a paragraph, whatever stood before. */
const NUMBERED =
  /^(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、](?!\d)|附件|第[一二三四五六七八九十百\d]+[章条])/u
/** Two ideographic spaces, or as wide in plain ones. */
const INDENTED = /^(?:\u3000{2}| {4}|\t)/u
const LINE_BREAK = /\r\n?|\n/
const WORD = /[\p{L}\p{N}]/u
/** What a word or a number may be broken after. */
const INSIDE = /[\p{L}\p{N}/.-]/u
const HAN = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]/u

/**
 * The text with the breaks inside its sentences joined: between Chinese characters and inside a word or a number by
 * nothing, by a space where one stood at the break or where Latin words only follow one another. Paragraphs stay: what ends a
 * sentence, what is indented or numbered, and headings, which have no mark of running text. Joining twice changes nothing.
 */
export function joinBrokenLines(text: string): string {
  const paragraphs: string[] = []
  let afterEmptyLine = false
  for (const line of text.split(LINE_BREAK)) {
    if (line.trim() === '') {
      afterEmptyLine = true
      continue
    }
    const before = paragraphs.at(-1)
    if (before !== undefined && goesOn(before, line, afterEmptyLine))
      paragraphs[paragraphs.length - 1] = glue(before, line)
    else paragraphs.push(...(before !== undefined && afterEmptyLine ? [''] : []), line)
    afterEmptyLine = false
  }
  return paragraphs.map((paragraph) => paragraph.trimEnd()).join('\n')
}

/** Whether a line goes on with what stands before it; after an empty line, or in what is numbered, only where that is a sentence broken off. */
function goesOn(before: string, line: string, afterEmptyLine: boolean): boolean {
  if (ENDED.test(before.trimEnd()) || INDENTED.test(line) || NUMBERED.test(line.trimStart())) return false
  return RUNNING.test(before) || !(afterEmptyLine || NUMBERED.test(before.trimStart()))
}

function glue(before: string, line: string): string {
  const [start, rest] = [before.trimEnd(), line.trimStart()]
  const spaced = start !== before || rest !== line
  const [last, first] = [[...start].at(-1) ?? '', [...rest][0] ?? '']
  const close = HAN.test(last) || HAN.test(first) || (!spaced && INSIDE.test(last) && WORD.test(first))
  return `${start}${close ? '' : ' '}${rest}`
}
