import { outlineOf } from '../http/request/prepare.js';
import { withParams } from '../internal/options/with-params.js';
import { wrapTransport } from '../internal/wrap-transport.js';
import type { Operation } from './operation.js';
import type { Transport } from './transport/transport.js';

/** Parameters of a method with those of the view made optional. A call can still override them. */
export type AtParams<Params, Name extends PropertyKey> = {
  readonly [K in keyof Params as K extends Name ? never : K]: Params[K];
} & { readonly [K in Extract<Name, keyof Params>]?: Params[K] | undefined };

/** A resource or method of a client with some parameters already given. */
export type AtMember<Member, Name extends PropertyKey> = Member extends (
  params: infer Params,
  ...rest: infer Rest
) => infer Result
  ? keyof NonNullable<Params> & Name extends never
    ? Member
    : object extends AtParams<NonNullable<Params>, Name>
      ? (params?: AtParams<NonNullable<Params>, Name>, ...rest: Rest) => Result
      : (params: AtParams<NonNullable<Params>, Name>, ...rest: Rest) => Result
  : Member extends object
    ? AtResource<Member, Name>
    : Member;

/** A resource of a view. Editors show this name instead of all its methods. */
export type AtResource<Resource, Name extends PropertyKey> = {
  readonly [K in keyof Resource]: AtMember<Resource[K], Name>;
};

/**
 * A view of a client: the same resources and methods with some parameters given. `Place` has every parameter a view can
 * take, `Name` the given ones.
 */
export type At<Client, Place extends object, Name extends keyof Place> = {
  readonly [K in keyof Client]: K extends 'at'
    ? <More extends keyof Place>(place: Pick<Place, More>) => At<Client, Place, Name | More>
    : K extends 'withOptions'
      ? Client[K] extends (options: infer Options) => unknown
        ? (options: Options) => At<Client, Place, Name>
        : never
      : AtMember<Client[K], Name>;
};

/** The values of the parameters a view gives, by name. */
type GivenPlace = Readonly<Record<string, unknown>>;

const places = new WeakMap<Transport, GivenPlace>();

/**
 * Creates the transport of a view. It fills in path and query parameters if the operation has them and the call omits
 * them. Guards, events and errors see them as if the call had given them. Raw requests are unchanged. Throws if no
 * parameter is given.
 *
 * @hidden
 */
export function transportAt(transport: Transport, given: object): Transport {
  const place: GivenPlace = { ...given };
  if (Object.keys(place).length === 0) return transport;
  const filled = (operation: Operation, params: object | undefined): object | undefined => {
    const { pathNames, query } = outlineOf(operation);
    return fill(params, place, [...pathNames, ...query.map(({ name }) => name)]);
  };
  const view = wrapTransport(transport, {
    check: (operation, params) => transport.check(operation, filled(operation, params)),
    call: (operation, params, options) => transport.call(operation, filled(operation, params), options),
    paginate: (operation, params, options) => transport.paginate(operation, filled(operation, params), options),
  });
  places.set(view, place);
  return view;
}

/**
 * Fills in the parameters a view gives and the caller omits. `names` lists the parameters of the workflow. Without a
 * view, returns `params` unchanged.
 *
 * @hidden
 */
export function paramsAt<Params>(transport: Transport, params: Params, names: readonly string[]): Params {
  const place = places.get(transport);
  // A view has the types of its workflows' parameters.
  return place === undefined ? params : (fill(params, place, names) as Params);
}

/**
 * Returns the parameters of a view after a change of the client's options: an option given now replaces the parameter of
 * the same name.
 *
 * @hidden
 */
export function placeAfter<Place extends object>(place: Place, changes: object): Place {
  const kept = Object.entries(place).filter(([name]) => !Object.hasOwn(changes, name));
  // Safe: all parameters of a view are optional here.
  return Object.fromEntries(kept) as Place;
}

/** Anything but an object is left to the check of the parameters. */
function fill(params: unknown, place: GivenPlace, names: readonly string[]): object {
  // A caller without types may give anything.
  return withParams(params === undefined ? {} : (params as object), (given) => {
    const missing = names.filter((name) => place[name] !== undefined && Reflect.get(given, name) === undefined);
    return { ...given, ...Object.fromEntries(missing.map((name) => [name, place[name]])) };
  });
}
