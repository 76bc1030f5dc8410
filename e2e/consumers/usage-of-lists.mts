import { AkamaiLists, edgeGrid, type ListActivationResult, type NetworkList } from '@edgeward/akamai-appsec/lists';
import { operations } from '@edgeward/akamai-appsec/lists/operations';
import { networkListSchema } from '@edgeward/akamai-appsec/lists/schemas';

const networkListId = '12345_BLOCKED';
const credentials = { host: 'host.example', clientToken: 'token', clientSecret: 'secret', accessToken: 'access' };
export const lists: AkamaiLists = new AkamaiLists({ auth: edgeGrid(credentials) });

export async function block(elements: readonly string[]): Promise<ListActivationResult> {
  await lists.networkLists.ensureListed({ networkListId, elements });
  return lists.networkLists.activate({ networkListId, network: 'STAGING' }).result();
}

export async function read(): Promise<readonly string[]> {
  const { added, removed, risks } = await lists.clientLists.planList({ listId: '1_A', items: ['192.0.2.7'] });
  return [added.length.toFixed(), removed.length.toFixed(), ...risks];
}

export function wrong(list: NetworkList): void {
  // @ts-expect-error: a list possibly read without its elements.
  void lists.networkLists.replace({ networkListId, body: list });
  // @ts-expect-error: the API takes no version.
  lists.networkLists.activate({ networkListId, network: 'STAGING', syncPoint: 3 });
}

export const known: number = Object.keys(operations).length;
export const parsed: NetworkList = networkListSchema.parse({ uniqueId: '1_A', name: 'A', type: 'IP', syncPoint: 0 });
