export default definePageConfig({ navigationBarTitleText: '补助资金' });
