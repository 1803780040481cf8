import Taro from '@tarojs/taro';

type Params = Record<string, string | undefined>;

const HOME = '/pages/identity/home/index';

/** Every page and how to name it. */
export const pages = {
  home: HOME,
  signIn: '/pages/identity/sign-in/index',
  settings: '/pages/identity/settings/index',
  items: '/pages/catalog/items/index',
  item: '/pages/catalog/item/index',
  region: '/pages/catalog/region/index',
  points: '/pages/meals/points/index',
  sittings: '/pages/meals/sittings/index',
  confirm: '/pages/meals/confirm/index',
  booking: '/pages/meals/booking/index',
  bookings: '/pages/meals/bookings/index',
  delegations: '/pages/identity/delegations/index',
  askDelegation: '/pages/identity/ask-delegation/index',
  messages: '/pages/identity/messages/index',
  profile: '/pages/privacy/profile/index',
  consents: '/pages/privacy/consents/index',
  accessLog: '/pages/privacy/access-log/index',
  myData: '/pages/privacy/my-data/index',
  requests: '/pages/privacy/requests/index',
  correction: '/pages/privacy/correction/index',
  desk: '/staff/pages/desk/index',
  dataRequests: '/staff/pages/data-requests/index',
  counter: '/staff/pages/counter/index',
  benefits: '/applications/pages/benefits/index',
  apply: '/applications/pages/apply/index',
  applications: '/applications/pages/mine/index',
  application: '/applications/pages/application/index',
  subsidies: '/applications/pages/subsidies/index',
  respite: '/respite/pages/mine/index',
  stay: '/respite/pages/stay/index',
  applicationStatus: '/applications/pages/check/index',
  respiteSearch: '/respite/pages/search/index',
  respiteRequest: '/respite/pages/request/index',
  absence: '/respite/pages/absence/index',
  standing: '/respite/pages/standing/index',
  waiting: '/respite/pages/waiting/index',
  respiteFound: '/respite/pages/found/index',
  careHouse: '/respite/pages/house/index',
  timeBank: '/timebank/pages/mine/index',
  askForHelp: '/timebank/pages/ask/index',
  timeTask: '/timebank/pages/request/index',
  tasks: '/timebank/pages/tasks/index',
  visit: '/timebank/pages/visit/index',
  hours: '/timebank/pages/hours/index',
  giveHours: '/timebank/pages/give/index',
  hoursElsewhere: '/timebank/pages/elsewhere/index',
  donateHours: '/timebank/pages/donate/index',
  timeBankProof: '/timebank/pages/proof/index',
  certificates: '/timebank/pages/certificate/index',
  verifyCertificate: '/timebank/pages/verify/index',
  volunteering: '/timebank/pages/volunteering/index',
  reviews: '/staff/pages/reviews/index',
  outreach: '/staff/pages/outreach/index',
  ratings: '/staff/pages/ratings/index',
  policies: '/staff/pages/policies/index',
  beds: '/staff/pages/beds/index',
  occupancy: '/staff/pages/occupancy/index',
  stays: '/staff/pages/stays/index',
  waitingLists: '/staff/pages/waiting/index',
  pictures: '/staff/pages/pictures/index',
  funds: '/books/pages/funds/index',
  settlement: '/books/pages/settlement/index',
  batches: '/books/pages/batches/index',
  batch: '/books/pages/batch/index',
  held: '/books/pages/held/index',
  award: '/books/pages/award/index',
  differences: '/books/pages/differences/index',
  disputes: '/books/pages/disputes/index',
  oddServices: '/books/pages/odd/index',
  volunteers: '/books/pages/volunteers/index',
  centreTasks: '/books/pages/centre/index',
  clearing: '/books/pages/clearing/index',
} as const;

/** A page by its name. */
export type PageName = keyof typeof pages;

function urlOf(page: string, params: Params): string {
  const pairs = Object.keys(params)
    .filter((name) => params[name] !== undefined)
    .map((name) => `${name}=${encodeURIComponent(params[name]!)}`);
  return pairs.length === 0 ? page : `${page}?${pairs.join('&')}`;
}

let opening = '';

/** Opens a page; "back" comes back here. A trembling hand that taps twice opens it once. */
export function go(page: PageName, params: Params = {}): void {
  const url = urlOf(pages[page], params);
  if (url === opening) return;
  opening = url;
  const opened = (): void => {
    opening = '';
  };
  // WeChat stacks ten pages at most.
  Taro.navigateTo({ url })
    .catch(() => Taro.redirectTo({ url }))
    .then(opened, opened);
}

/** Opens a page in place of this one, so that "back" does not return to what is done. */
export function goOn(page: PageName, params: Params = {}): void {
  void Taro.redirectTo({ url: urlOf(pages[page], params) });
}

/** Leaves this page for the one before it, or for home. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else void Taro.reLaunch({ url: HOME });
}

/** Opens a page with nothing behind it: what came before is over. */
export function goHome(page: PageName = 'home', params: Params = {}): void {
  void Taro.reLaunch({ url: urlOf(pages[page], params) });
}

/** Shows the top of the page, where an answer to a press appears. */
export function goUp(): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
}

/** One parameter of this page, readable: WeChat hands it over encoded, browsers don't. */
export function paramOf(params: Record<string, string | undefined>, name: string): string {
  const value = params[name] ?? '';
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Opens sign-in, which comes back to this very place. */
export function goToSignIn(): void {
  const here = Taro.getCurrentInstance().router;
  const { $taroTimestamp: _stamp, ...params } = here?.params ?? {};
  const path = here?.path.split('?')[0] ?? HOME;
  go('signIn', { back: urlOf(path.startsWith('/') ? path : `/${path}`, params) });
}

/** Goes back to where sign-in was asked for, even after the browser was reloaded in between. */
export function returnTo(back: string): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else
    void Taro.reLaunch({ url: /^\/((staff|books|applications|respite|timebank)\/)?pages\//.test(back) ? back : HOME });
}
