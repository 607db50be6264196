import type { Client, FieldDef } from 'pg';

/**
 * Runs one statement and hands its rows out as they come, every value as text; gives its columns. By the extended protocol, which
 * takes no second statement. Fails as the driver does, or with what `each` throws, which then gets no further row.
 */
export async function run(client: Client, text: string, each: (row: readonly (string | null)[]) => void = () => {}): Promise<FieldDef[]> {
  const { default: pg } = await import('pg');
  const asked = { text, rowMode: 'array', queryMode: 'extended' };
  return new Promise((resolve, reject) => {
    let thrown: unknown;
    const query = client.query(new pg.Query<(string | null)[]>(asked));
    query.on('row', (row) => {
      if (thrown !== undefined) return;
      try {
        each(row);
      } catch (problem) {
        thrown = problem;
      }
    });
    query.on('error', reject);
    query.on('end', ({ fields }) => (thrown === undefined ? resolve(fields) : reject(thrown)));
  });
}
