export default definePageConfig({ navigationBarTitleText: '选一餐' });
