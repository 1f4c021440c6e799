-- Run once as an administrator of the database. Replace both passwords, and 'localhost' where the API is elsewhere.
CREATE DATABASE framsteg CHARACTER SET utf8mb4;

-- Changes the schema when the API starts.
CREATE USER framsteg_owner@localhost IDENTIFIED BY 'replace-me';
GRANT ALL ON framsteg.* TO framsteg_owner@localhost WITH GRANT OPTION;

-- The API's everyday user: reads and adds. What it may change or delete comes through the role, table by table.
CREATE USER framsteg@localhost IDENTIFIED BY 'replace-me-too';
GRANT SELECT, INSERT ON framsteg.* TO framsteg@localhost;

CREATE ROLE framsteg_application WITH ADMIN framsteg_owner@localhost;
GRANT framsteg_application TO framsteg@localhost;
SET DEFAULT ROLE framsteg_application FOR framsteg@localhost;
