import type { IncomingMessage, ServerResponse } from 'node:http';

/** How the connector's server of a Zotero behaves; what it does where nothing is said: it stores. */
export interface Answers {
  /** The version that it names itself by; none: it is another program. */
  version: string | null;
  ping: 200 | 'nothing';
  /** What it answers one call to save after another. */
  save: (number | 'nothing')[];
  body: object;
}

/**
 * Behaves like the server of Zotero's connector: it names itself in its headers, leaves a browser's request without an answer unless that
 * has the header of an allowed one, and answers 201, 409 for a session that it knows, 500 for a library that cannot be changed.
 */
export function connector(
  told: { path: string; headers: Record<string, unknown>; body: unknown }[],
  answers: Partial<Answers> = {},
) {
  const { version = '7.0.11', ping = 200, body } = answers;
  const saves = [...(answers.save ?? [])];
  return (request: IncomingMessage, response: ServerResponse): void => {
    let text = '';
    request.on('data', (piece: Buffer) => {
      text += piece.toString();
    });
    request.on('end', () => {
      const path = request.url ?? '';
      const own = version === null ? {} : { 'X-Zotero-Version': version, 'X-Zotero-Connector-API-Version': '3' };
      const send = (status: number | 'nothing', json: object = {}): void => {
        if (status === 'nothing') request.socket.destroy();
        else if (status === 307) response.writeHead(307, { ...own, location: 'http://127.0.0.1:9/' }).end();
        else response.writeHead(status, { ...own, 'content-type': 'application/json' }).end(JSON.stringify(json));
      };
      if (request.method !== 'POST') {
        send(200);
        return;
      }
      told.push({ path, headers: request.headers, body: JSON.parse(text || 'null') });
      const allowed = request.headers['zotero-allowed-request'] || request.headers['x-zotero-connector-api-version'];
      if (version !== null && !allowed) send('nothing');
      else if (path === '/connector/ping') send(ping);
      else if (path === '/connector/saveItems') send(saves.shift() ?? 201, body ?? { items: [] });
      else send(404);
    });
  };
}
