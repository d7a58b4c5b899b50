import fonts from '../../styles/fonts.css?raw'

/** The provider is another house: plain and readable; only the letters are the portal's, for machines without any. */
export const peopleStyle = `${fonts}
body { margin: 0; font: 17px/1.6 'Dasibom Sans', system-ui, sans-serif; color: #1e2124; background: #fff; word-break: keep-all; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.3; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
ul { list-style: none; margin: 0; padding: 0; border-top: 1px solid #b1b8be; }
li { padding: 0.6rem 0; border-bottom: 1px solid #cdd1d5; }
li a { display: inline-block; padding: 0.25rem 0; }
li span { display: block; color: #464c53; }
a { color: #0b50d0; }
code { font-size: 0.85em; color: #464c53; }
a:focus-visible { outline: 3px solid #256ef4; outline-offset: 2px; }
`
