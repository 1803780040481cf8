export default definePageConfig({ navigationBarTitleText: '喘息服务' });
