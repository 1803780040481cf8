export default definePageConfig({ navigationBarTitleText: '机构的照片' });
