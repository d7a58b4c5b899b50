import { createContext } from 'react'

/** What only the entry of a page knows: the script nonce, and whether a form was just refused. */
export type PageContext = { nonce: string | undefined; refused: boolean }

export const PageContext = createContext<PageContext>({ nonce: undefined, refused: false })
