/* eslint-disable */
import { TypedDocumentString, type TimeBankProofQuery, type TimeBankProofQueryVariables } from '../graphql.ts';
export const TimeBankProofDocument = new TypedDocumentString(`
    query TimeBankProof($regionCode: String!) {
  timeBankProof(regionCode: $regionCode) {
    __typename
    asOf
    place
    servedMinutes
    issuedMinutes
    balanceMinutes
    heldMinutes
    commonFundMinutes
    spentMinutes
    expiredMinutes
    inTransitMinutes
    donatedMinutes
    differenceMinutes
  }
}
    `, {"hash":"sha256:cd55246e4582f3bb820f5d9b5d0fce71591ee208ced262615c7bfd2c18677fda"}) as unknown as TypedDocumentString<TimeBankProofQuery, TimeBankProofQueryVariables>;
