export default definePageConfig({ navigationBarTitleText: '这次帮忙' });
