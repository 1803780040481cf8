export default definePageConfig({ navigationBarTitleText: '离家和回家' });
