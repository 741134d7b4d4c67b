-- The pages by which an archive speaks of itself. Number 0: nothing of its own yet, the program's text is shown.
create table standing_page (
  name varchar(20) primary key,
  number int not null
);

insert into standing_page (name, number) values
  ('about', 0), ('how-we-work', 0), ('how-to-read', 0), ('abbreviations', 0),
  ('rights', 0), ('privacy', 0), ('imprint', 0), ('contact', 0);

-- Every version of their texts; none is ever changed. The texts are JSON by language.
create table standing_text (
  name varchar(20) not null references standing_page (name),
  number int not null,
  written_at timestamp with time zone not null,
  written_by varchar(8) references staff (id),
  texts varchar(800000) not null,
  primary key (name, number)
);
