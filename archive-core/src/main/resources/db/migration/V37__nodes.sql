-- Several nodes on one database: which there are, and what each has still to learn.
create table node (
  name varchar(40) primary key,
  seen_at timestamp with time zone not null
);

-- That something was taken from visitors, or may read otherwise everywhere: each row drops what other nodes keep.
create table node_news (
  row_id bigint primary key,
  written_at timestamp with time zone not null
);
create index node_news_time on node_news (written_at);

-- Whose index has to learn of it; the empty name is the node that writes.
alter table outbox add column node varchar(40) default '' not null;
create index outbox_node on outbox (node, row_id);

-- Lists by name have indexes with the identifier in them, in whose order they are.
drop index published_kind_en;
drop index published_kind_ru;
drop index published_kind_de;
