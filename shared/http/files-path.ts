/** Below it files are sent and fetched, past the graph. */
export const FILES_PATH = '/files/'

/** Whether a request is for a file. */
export const isForFile = ({ url = '' }: { readonly url?: string | undefined }): boolean =>
  url.startsWith(FILES_PATH)
