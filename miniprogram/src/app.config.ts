export default defineAppConfig({
  pages: [
    'pages/identity/home/index',
    'pages/identity/sign-in/index',
    'pages/identity/settings/index',
    'pages/catalog/items/index',
    'pages/catalog/item/index',
    'pages/catalog/region/index',
    'pages/meals/points/index',
    'pages/meals/sittings/index',
    'pages/meals/confirm/index',
    'pages/meals/booking/index',
    'pages/meals/bookings/index',
    'pages/identity/delegations/index',
    'pages/identity/ask-delegation/index',
    'pages/identity/messages/index',
    'pages/privacy/profile/index',
    'pages/privacy/consents/index',
    'pages/privacy/access-log/index',
    'pages/privacy/my-data/index',
    'pages/privacy/requests/index',
    'pages/privacy/correction/index',
  ],
  subPackages: [
    // What it takes to apply for something; loaded when somebody does.
    {
      root: 'applications',
      pages: [
        'pages/benefits/index',
        'pages/apply/index',
        'pages/mine/index',
        'pages/application/index',
        'pages/check/index',
        'pages/subsidies/index',
      ],
    },
    // Care for a while, being away from home, and what goes on or stops meanwhile; loaded when somebody asks for it.
    {
      root: 'respite',
      pages: [
        'pages/search/index',
        'pages/found/index',
        'pages/house/index',
        'pages/request/index',
        'pages/mine/index',
        'pages/stay/index',
        'pages/waiting/index',
        'pages/absence/index',
        'pages/standing/index',
      ],
    },
    // The time bank: asking for help, and helping; loaded when somebody does.
    {
      root: 'timebank',
      pages: ['pages/mine/index', 'pages/ask/index', 'pages/request/index', 'pages/tasks/index', 'pages/visit/index'],
    },
    // What staff work with; a citizen's phone never loads it.
    {
      root: 'staff',
      pages: [
        'pages/desk/index',
        'pages/data-requests/index',
        'pages/counter/index',
        'pages/reviews/index',
        'pages/outreach/index',
        'pages/ratings/index',
        'pages/policies/index',
        'pages/beds/index',
        'pages/occupancy/index',
        'pages/stays/index',
        'pages/waiting/index',
        'pages/pictures/index',
      ],
    },
    // The books, for those who keep and check them.
    {
      root: 'books',
      pages: [
        'pages/funds/index',
        'pages/settlement/index',
        'pages/batches/index',
        'pages/batch/index',
        'pages/held/index',
        'pages/differences/index',
        'pages/disputes/index',
        'pages/odd/index',
        'pages/volunteers/index',
      ],
    },
  ],
  window: {
    navigationBarTitleText: '家门口',
    navigationBarBackgroundColor: '#f6f4ee',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f6f4ee',
    backgroundTextStyle: 'dark',
  },
  // Nothing slides: a page is there or it is not.
  animation: false,
  permission: { 'scope.userLocation': { desc: '用来找离您最近的助餐点' } },
  requiredPrivateInfos: ['getLocation'],
  lazyCodeLoading: 'requiredComponents',
});
