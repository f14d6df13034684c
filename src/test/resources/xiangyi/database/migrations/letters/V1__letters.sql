create schema letters;
create table letters.letter (number int primary key, township text not null references congress.township);
