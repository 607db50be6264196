/** What the bundle holds; each is evaluated when it is asked for. */
export const command = () => import('../src/cli/run.js');
export const library = () => import('../src/index.js');
