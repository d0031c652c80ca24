import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** Path (with leading slash) or `host/path` to the page or file served there. */
export type Pages = Map<
  string,
  { body: string | Buffer; type?: string; delay?: number; headers?: Record<string, string>; rest?: string; after?: number }
>;

/** A local web site that answers for every host name, over http and https; remembers what it was asked for. */
export interface Site {
  pages: Pages;
  requests: { host: string; path: string; at: number }[];
  httpPort: number;
  httpsPort: number;
  close(): Promise<void>;
}

export async function startSite(pages: Pages = new Map()): Promise<Site> {
  const requests: Site['requests'] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = (request.url ?? '/').replace(/^https?:\/\/[^/]+/, '');
    requests.push({ host, path, at: Date.now() });
    const page = pages.get(host + path) ?? pages.get(path) ?? pages.get(path.replace(/[?#].*$/, ''));
    const send = (): void => {
      response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/html; charset=utf-8', ...page?.headers });
      if (page?.rest !== undefined) {
        // The rest of the page comes later, or never.
        response.write(page.body);
        setTimeout(() => response.end(page.rest), page.after).unref();
        return;
      }
      response.end(page?.body ?? '<!doctype html><title>Not found</title><p>Not found');
    };
    if (page?.delay) setTimeout(send, page.delay);
    else send();
  };
  const { private: key, cert } = await generate([{ name: 'commonName', value: '*.blogspot.com' }], {
    extensions: [
      {
        name: 'subjectAltName',
        altNames: ['*.blogspot.com', '*.example.org', '*.example.com'].map((value) => ({ type: 2, value })),
      },
    ],
  } as never);
  const http = createServer(answer);
  const https = createTlsServer({ key, cert }, answer);
  const [httpPort, httpsPort] = await Promise.all([listen(http), listen(https)]);
  return {
    pages,
    requests,
    httpPort,
    httpsPort,
    close: async () => {
      await Promise.all([stop(http), stop(https)]);
    },
  };
}

const listen = (server: Server): Promise<number> =>
  new Promise((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));

const stop = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.closeAllConnections();
    server.close(() => done());
  });
