export default definePageConfig({ navigationBarTitleText: '试算政策草稿' });
