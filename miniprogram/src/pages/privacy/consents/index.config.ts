export default definePageConfig({ navigationBarTitleText: '同意和收回' });
