export default definePageConfig({ navigationBarTitleText: '等着发的' });
