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
