import { AkamaiAppSec, type EventListener } from '@edgeward/akamai-appsec';
import { UsageError } from './usage-error.ts';

/** The options selecting the account of a program. */
export const accountOptions = {
  live: { type: 'boolean', default: false },
  section: { type: 'string' },
  'base-url': { type: 'string' },
} as const;

/** Explains {@link accountOptions}. */
export const accountUsage = `  --live                your account, with the credentials of ~/.edgerc
  --base-url <url>      what is served there, with the credentials of AKAMAI_HOST, AKAMAI_CLIENT_TOKEN,
                        AKAMAI_CLIENT_SECRET and AKAMAI_ACCESS_TOKEN; with --live, with those of ~/.edgerc
  --section <name>      a section of ~/.edgerc, or of the variables: AKAMAI_<NAME>_HOST and so on
                        Without one of these, a fake that begins and ends with the program`;

/** The values of {@link accountOptions}. */
export interface AccountChoice {
  readonly live: boolean;
  readonly section?: string | undefined;
  readonly 'base-url'?: string | undefined;
}

/** An account to work on. */
export interface Account extends AsyncDisposable {
  readonly akamai: AkamaiAppSec;

  /** Its description for readers. */
  readonly name: string;
}

/** Whether a program works on its own fake, without any risk. */
export function isOwnFake({ live, 'base-url': baseUrl }: AccountChoice): boolean {
  return !live && baseUrl === undefined;
}

/** Opens the selected account. Only this function knows whether it is real. */
export async function openAccount(choice: AccountChoice, onEvent: EventListener = warn): Promise<Account> {
  const { live, section, 'base-url': baseUrl } = choice;
  if (isOwnFake(choice)) {
    if (section !== undefined) throw new UsageError('--section is for --live or --base-url');
    return openFake(onEvent);
  }
  const options = { section, baseUrl, onEvent };
  const akamai = live ? AkamaiAppSec.fromEdgerc(options) : AkamaiAppSec.fromEnv(options);
  const name = baseUrl ?? `the account of [${section ?? 'default'}] in ~/.edgerc`;
  return { akamai, name, [Symbol.asyncDispose]: async () => {} };
}

async function openFake(onEvent: EventListener): Promise<Account> {
  // A program for a real account does not load it.
  const { createFakeAkamaiAppSec, shopSeed } = await import('@edgeward/akamai-appsec/testing');
  const server = await createFakeAkamaiAppSec({ seed: shopSeed }).listen();
  return {
    akamai: new AkamaiAppSec({ ...server.clientOptions, onEvent }),
    name: `a fake at ${server.url}, which ends with this program`,
    [Symbol.asyncDispose]: () => server.close(),
  };
}

function warn(event: Parameters<EventListener>[0]): void {
  if (event.type === 'warning') console.error(`${event.message}. ${event.hint ?? ''}`);
}
