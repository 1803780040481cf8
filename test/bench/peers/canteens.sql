-- What PostGraphile serves: functions and views are its documentation's way to ask for more than tables hold.
drop schema if exists canteens cascade;
create schema canteens;
create view canteens.sitting as select * from public.sitting;
comment on view canteens.sitting is E'@primaryKey id';
create view canteens.service_point as select * from public.service_point;
comment on view canteens.service_point is E'@primaryKey id';
create function canteens.canteens_near(latitude double precision, longitude double precision)
returns setof canteens.service_point language sql stable as $$
  select p.* from canteens.service_point p where p.kind = 'CANTEEN'
  order by round(12742000 * asin(sqrt(power(sin(radians(p.latitude - canteens_near.latitude) / 2), 2)
    + cos(radians(canteens_near.latitude)) * cos(radians(p.latitude))
    * power(sin(radians(p.longitude - canteens_near.longitude) / 2), 2))))::int, p.id
$$;
create function canteens.service_point_next_sitting(point canteens.service_point) returns canteens.sitting language sql stable as $$
  select s.* from canteens.sitting s where s.service_point_id = point.id and s.places_taken < s.capacity and s.booking_closes_at > now()
    and s.served_on <= current_date + 7 and not exists (select 1 from public.service_point_closure c
      where c.service_point_id = s.service_point_id and c.closed_on = s.served_on)
  order by s.booking_closes_at limit 1
$$;
