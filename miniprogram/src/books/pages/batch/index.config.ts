export default definePageConfig({ navigationBarTitleText: '一个批次' });
