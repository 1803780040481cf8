/* eslint-disable */
import { TypedDocumentString, type BedBoardQuery, type BedBoardQueryVariables, type EndResidenceMutation, type EndResidenceMutationVariables, type EnterResidentMutation, type EnterResidentMutationVariables, type HousePicturesQuery, type HousePicturesQueryVariables, type IdleBedsQuery, type IdleBedsQueryVariables, type MyCareHousesQuery, type MyCareHousesQueryVariables, type OccupancyQuery, type OccupancyQueryVariables, type RemoveHousePictureMutation, type RemoveHousePictureMutationVariables, type ReturnBedToServiceMutation, type ReturnBedToServiceMutationVariables, type SetCarersMutation, type SetCarersMutationVariables, type TakeBedOutOfServiceMutation, type TakeBedOutOfServiceMutationVariables } from '../graphql.ts';
export const MyCareHousesDocument = new TypedDocumentString(`
    query MyCareHouses($first: Int!, $after: String) {
  myCareHouses(first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        servicePoint {
          __typename
          id
          name
          address
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:016d5c2754d54b95a5bf97b61962cff88e342f7edfbff897e21d5e8afa6c77e1"}) as unknown as TypedDocumentString<MyCareHousesQuery, MyCareHousesQueryVariables>;
export const BedBoardDocument = new TypedDocumentString(`
    query BedBoard($houseId: ID!, $startsOn: LocalDate!, $days: Int!) {
  bedBoard(houseId: $houseId, startsOn: $startsOn, days: $days) {
    __typename
    days
    mayChange
    carers
    house {
      __typename
      id
      servicePoint {
        __typename
        id
        name
      }
    }
    wards {
      __typename
      ward {
        __typename
        id
        name
      }
      rooms {
        __typename
        room
        beds {
          ...BoardBedParts
        }
      }
    }
    places {
      __typename
      on
      form
      taken
      capacity
    }
    ratios {
      __typename
      on
      severe
      carers
      carersNeeded
      isBroken
    }
  }
}
    fragment BoardUseParts on BedUse {
  __typename
  id
  kind
  startsOn
  endsOn
  reason
  isSevere
  stay {
    __typename
    id
    status
    name
    startsOn
    endsOn
  }
}
fragment BoardBedParts on BoardBed {
  __typename
  bed {
    __typename
    id
    room
    label
    kind
    roomSex
    equipment
  }
  uses {
    ...BoardUseParts
  }
}`, {"hash":"sha256:da3dd49c21a67baca273254aff10036591e5538b74fa35a39c610b707b536280"}) as unknown as TypedDocumentString<BedBoardQuery, BedBoardQueryVariables>;
export const SetCarersDocument = new TypedDocumentString(`
    mutation SetCarers($input: SetCarersInput!) {
  setCarers(input: $input) {
    __typename
    house {
      __typename
      id
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:fda2c367a9b59e4d60809d19a08a9f040e98f5629e9d0a91a28e17cf2cca346f"}) as unknown as TypedDocumentString<SetCarersMutation, SetCarersMutationVariables>;
export const EnterResidentDocument = new TypedDocumentString(`
    mutation EnterResident($input: EnterResidentInput!) {
  enterResident(input: $input) {
    __typename
    bed {
      __typename
      id
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:8b705af7327a6bafebb408246bc7c366419675a1c6e16bd52b621d7337db862e"}) as unknown as TypedDocumentString<EnterResidentMutation, EnterResidentMutationVariables>;
export const EndResidenceDocument = new TypedDocumentString(`
    mutation EndResidence($input: EndResidenceInput!) {
  endResidence(input: $input) {
    __typename
    bed {
      __typename
      id
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:3cdcff08a5d11b1cfae35a6e94d4f4c4df47575c563079b7fd93102dcff89ca8"}) as unknown as TypedDocumentString<EndResidenceMutation, EndResidenceMutationVariables>;
export const TakeBedOutOfServiceDocument = new TypedDocumentString(`
    mutation TakeBedOutOfService($input: TakeBedOutOfServiceInput!) {
  takeBedOutOfService(input: $input) {
    __typename
    moved
    sentBack
    bed {
      __typename
      id
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:5865917aeb248de37e944dfa2712aa8f0c25da7a282ee0c3dc056665a02c1ef8"}) as unknown as TypedDocumentString<TakeBedOutOfServiceMutation, TakeBedOutOfServiceMutationVariables>;
export const ReturnBedToServiceDocument = new TypedDocumentString(`
    mutation ReturnBedToService($input: ReturnBedToServiceInput!) {
  returnBedToService(input: $input) {
    __typename
    bed {
      __typename
      id
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:5f0ad03d10a936ae31aff7e070667280e59eb6526461b586c7a6396e92fb0276"}) as unknown as TypedDocumentString<ReturnBedToServiceMutation, ReturnBedToServiceMutationVariables>;
export const OccupancyDocument = new TypedDocumentString(`
    query Occupancy($regionCode: String!, $on: LocalDate!, $until: LocalDate!) {
  occupancy(regionCode: $regionCode, on: $on, until: $until) {
    __typename
    on
    until
    region {
      __typename
      code
      name
      fullName
    }
    total {
      ...BedCountParts
    }
    byKind {
      __typename
      kind
      beds
      nights
      takenNights
      outOfServiceNights
      idleNights
    }
    byRegion {
      __typename
      beds
      nights
      takenNights
      outOfServiceNights
      idleNights
      region {
        __typename
        code
        name
      }
    }
  }
}
    fragment BedCountParts on BedCount {
  __typename
  beds
  nights
  takenNights
  outOfServiceNights
  idleNights
}`, {"hash":"sha256:2f62c451fe439b865712d82b529e268e5efb0c44ed7f444d5be8f45165aa04e4"}) as unknown as TypedDocumentString<OccupancyQuery, OccupancyQueryVariables>;
export const IdleBedsDocument = new TypedDocumentString(`
    query IdleBeds($regionCode: String!, $on: LocalDate!, $until: LocalDate!, $first: Int!, $after: String) {
  idleBeds(
    regionCode: $regionCode
    on: $on
    until: $until
    first: $first
    after: $after
  ) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        bed {
          __typename
          id
          room
          label
          kind
          ward {
            __typename
            id
            name
          }
        }
        house {
          __typename
          id
          servicePoint {
            __typename
            id
            name
          }
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:4ab44ad07424109ece8798b7a9c39ee4be0c3dc41025fc0c1709560df0f0a081"}) as unknown as TypedDocumentString<IdleBedsQuery, IdleBedsQueryVariables>;
export const HousePicturesDocument = new TypedDocumentString(`
    query HousePictures($houseId: ID!) {
  careHouse(id: $houseId) {
    __typename
    house {
      __typename
      id
      servicePoint {
        __typename
        id
        name
      }
    }
    pictures {
      __typename
      id
      words
    }
  }
}
    `, {"hash":"sha256:03c07aa65d8d6456830d38a6c9ff30dff33171709b7fb80a11e86b353aa7042f"}) as unknown as TypedDocumentString<HousePicturesQuery, HousePicturesQueryVariables>;
export const RemoveHousePictureDocument = new TypedDocumentString(`
    mutation RemoveHousePicture($input: RemoveHousePictureInput!) {
  removeHousePicture(input: $input) {
    __typename
    removedId
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:7e2b1da654bfc1cefc537980cb15d86d8ea4d7faf4258c4d810062a0e16076ae"}) as unknown as TypedDocumentString<RemoveHousePictureMutation, RemoveHousePictureMutationVariables>;
