export default definePageConfig({ navigationBarTitleText: '一项补贴' });
