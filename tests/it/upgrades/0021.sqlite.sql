BEGIN TRANSACTION;
CREATE TABLE _sqlx_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    success BOOLEAN NOT NULL,
    checksum BLOB NOT NULL,
    execution_time BIGINT NOT NULL
);
INSERT INTO _sqlx_migrations VALUES(1,'houses and people','2026-11-29 04:17:13',1,X'dba3c816b928998544910cf8f15d326ccb99fbb68876e6b2309559f48d6342dc203280c0576185a7cec1a5c67ea01e89',2222340);
INSERT INTO _sqlx_migrations VALUES(2,'sharing and looks','2026-11-29 04:17:13',1,X'42d252744eef8820969ac6a1093c5281408322b3eee1261ba687925439ad632d22e5e970ced92cfc37ab2d8c7dba4a09',1123376);
INSERT INTO _sqlx_migrations VALUES(3,'routines','2026-11-29 04:17:13',1,X'c500f5613ae780ca5d4cd957a9e24b172057a564495f8b860299baeaf01ef946812991baa02e8a189eaf653b611778a3',1742914);
INSERT INTO _sqlx_migrations VALUES(4,'outcomes.sqlite','2026-11-29 04:17:13',1,X'facd74ce2a2630ec91b158c526cfefa57a1a435367053927204374b62e14fe4dd2724036b3be829a184fe71a971710af',506510);
INSERT INTO _sqlx_migrations VALUES(5,'answers','2026-11-29 04:17:13',1,X'c3778971dac7ab19e3ea79d399ec9039cccebcf16059034ec3f241b1d18b1f685a441fa14f561c95c9dcab936c26c040',512390);
INSERT INTO _sqlx_migrations VALUES(6,'alerts','2026-11-29 04:17:13',1,X'be19bf6462ff2ad85aecd27dde8ae02eba630a1fe349c4892b6e32295009ae6e01fe8f967ddabe626cbe8edbebee8efc',1775005);
INSERT INTO _sqlx_migrations VALUES(7,'facts again and who was told','2026-11-29 04:17:13',1,X'344ee20f32ddabb63284b100e1aaa8a9febe4a141ac311fe695dbdc65297b838b890f0a33a1c801ca9b18e4b0504c2e2',3253481);
INSERT INTO _sqlx_migrations VALUES(8,'reach outs','2026-11-29 04:17:13',1,X'5f3add4c918ae3f50d04b956817bfcdf4e59dbf8f602e7f79fb5ce99e9542bf6cb8e2af41fcd487f9177b51513afb3d7',3553728);
INSERT INTO _sqlx_migrations VALUES(9,'sendings','2026-11-29 04:17:13',1,X'efa426eaed489cd12f9ebc8e3c54242407381694852bdbd86c4755617531e27a94f2c4308ce3e1b3c83a657712c3c159',6087392);
INSERT INTO _sqlx_migrations VALUES(10,'standing requests and notices','2026-11-29 04:17:13',1,X'6ce8e3ace68cac59dbdb9a6dba070a45fe4044e1b9eaab4d15c60e754a7a891eea0d7921b5fe3736f871ebd17d657d61',5450127);
INSERT INTO _sqlx_migrations VALUES(11,'help','2026-11-29 04:17:13',1,X'bbd068c2e3a023e574cb7c1f95ff9d3e4b778893e686772006fbfb7b12aea662e23f794a4397c5fe072b0dbbbf8855a7',4856588);
INSERT INTO _sqlx_migrations VALUES(12,'outcomes by source.sqlite','2026-11-29 04:17:13',1,X'59035cd1fab2839e59874bb2547de25f91a5458dc179923895858ad9b0ea5917435b2075ead539ce93619159884c6679',5561353);
INSERT INTO _sqlx_migrations VALUES(13,'reach out candidates','2026-11-29 04:17:13',1,X'180f0cdf51ed14140b8dc76de0ca9f39a2b4d04ed744ea1cec09875e61229a746e88f8da02c8dfd89dff759603007eeb',518518);
INSERT INTO _sqlx_migrations VALUES(14,'milestones','2026-11-29 04:17:13',1,X'b8c3434b8630a1abffe66fc058e659276e1ed7b270ff8256a04d7c17553ada55f27b9767907912957cbc2ba785480051',835620);
INSERT INTO _sqlx_migrations VALUES(15,'celebrations','2026-11-29 04:17:13',1,X'c828415dc083e165e48b5f45c29e315f7c039f3bcfce34e432ef49ecca59c941063b3a75e7cdaab578577a92889d4705',5291308);
INSERT INTO _sqlx_migrations VALUES(16,'wins','2026-11-29 04:17:13',1,X'416a011cbd5dfb6945aa6ad629f7c2fc23e8d2481d72916b19bc2192343c424e074bd5f604e68bb6f17781866b421235',6964051);
INSERT INTO _sqlx_migrations VALUES(17,'wall','2026-11-29 04:17:13',1,X'f0ad81b8cfd4e365227a3bdf251cd08cb295963098c207ef3edc229c37be7211e23ee10de5a4fb47775971581454966f',748664);
INSERT INTO _sqlx_migrations VALUES(18,'celebrations while shared.sqlite','2026-11-29 04:17:13',1,X'f35d59c0bff02cb1b350d97332f08e2ea74255415a82057394f07658d8478cd9dbf3c6ee7e722c75e51ccf4087a976d7',2901048);
INSERT INTO _sqlx_migrations VALUES(19,'firsts a house leaves out','2026-11-29 04:17:13',1,X'7176636e4bc5c3de8935322775dab4363ee3401a83537c18484ab52707ed3c988d3f3639e88822331c31c05bdc6d59ae',489730);
INSERT INTO _sqlx_migrations VALUES(20,'who is on it.sqlite','2026-11-29 04:17:13',1,X'674272259bfc8b669a7507979ffdd0d799815354ce38e17dd678d83d1303f76a3fd396d96833f8c09843c708ceca289e',44943786);
INSERT INTO _sqlx_migrations VALUES(21,'a pause is the items','2026-11-29 04:17:13',1,X'f6e9110b7aa981d3040d93ec5361696daa79d2a4de0a7436346a00b3a2b1dc76367d28aa2341593a444dff83eee14d27',25562335);
CREATE TABLE installation (
    id          smallint    primary key check (id = 1),
    key_id      text        not null,
    created_at  timestamptz not null
);
INSERT INTO installation VALUES(1,'a81cb600f05647ab','2026-11-29T04:17:14Z');
CREATE TABLE houses (
    id                uuid        primary key,
    name              text        not null,
    time_zone         text        not null,
    -- Minutes after midnight: 180 means that 02:59 still belongs to yesterday.
    day_turns_at      smallint    not null check (day_turns_at between 0 and 719),
    board_style       text        not null check (board_style in ('kept_only', 'open', 'totals')),
    -- Check-in fields this house does without, parted by blanks.
    fields_left_out   text        not null,
    phone             text,
    emergency_number  text        not null,
    crisis_number     text        not null,
    created_at        timestamptz not null
, named_in_word boolean not null default false, celebrates_at timestamptz not null default '1970-01-01T00:00:00Z');
INSERT INTO houses VALUES(X'01a1f72c3d20728293f173244f238b95','Maple House','America/Chicago',180,'kept_only','','764-555-0131','911','988','2026-11-20T04:17:14Z',0,'1970-01-01T00:00:00Z');
CREATE TABLE people (
    id                  uuid        primary key,
    name                text        not null,
    sign_in_name        text        not null unique,
    password_hash       text        not null,
    language            text        check (language in ('en', 'es')),
    legal_name          text,
    birth_date          text,
    email               text,
    email_fingerprint   text        unique,
    phone               text,
    phone_fingerprint   text,
    emergency_contact   text,
    -- The page that opens after signing in.
    last_role           text,
    last_house_id       uuid        references houses (id) on delete set null,
    -- When the friendly page about sharing was answered; until then private means private.
    sharing_asked_at    timestamptz,
    created_at          timestamptz not null
);
INSERT INTO people VALUES(X'01a1f205e35e710aadec89025cc1ec67','Pat Morgan','owner','$argon2id$v=19$m=19456,t=2,p=1$AZTOEtUZpz1hKuUUZX4I7g$nxLron1W5EeW7GWi7qNAHusiPefQBojnXGL+vQlG6tc','en','04e9aa7b58f612921b4e6264977a853266e1f3835f9bbfb9785e5eb8687b4ea8ff7a5853ad12b48ff7017fcf28abdbb397e7','68570dcec4ff2f666b14152bb3edb6b58ab47775e95cbc2b7e599d9afcd1dd912d83d363d462486dc686043bfd6502191791','3765359bc9aaaa2bdde7b05eebb1e2f0c34cbd797bae9932aae1c79548487d29c4555e708dfdaeac5fb3b149c1b4b53160827e4d029e4cba2e6c59ef86388b24','5455241c79b371ea1d0c0b7e74b3750ca5e6e3eb3f4b4f6ee80e53aca1b147df','14c3248d99b728dbf02238f7d95d270f43984e6b7e910cca345c155fd4431002278597e3b10d01230721418e37b917ad066c3167','e826ad88cde8209c7468fc194f123b4368e9bf936864ed08561d6e87857e8d87','8db22b14901a80147edcdcd7b633f65883a706613cb767ebb10e3e00f62c2f404a775ac69236b106823007c0332e44a7ae21b84f2628ff7409702ef869ed5a',NULL,NULL,'2026-11-20T10:17:14Z','2026-11-20T04:17:14Z');
INSERT INTO people VALUES(X'01a1f72c3fdf79448ca4858a51368c82','Keith Hill','keith.hill901','$argon2id$v=19$m=19456,t=2,p=1$o3Qm5qJT/VR7TgZDTAspcA$+QVu+nB8FIvxeETJir3Hq7KIpy98Acbnq/LMyokzXOU','en','db91df9dba0d6a25bef9813cf70adfc6a7a302ccce740b3ff79a40bf29eaca17bca7db9a0239c722b868d733bd8887640f42','edf455a1942034a0c1ba4395a1297a4748ca1bae746e9043bf810ab4e0de70b09f71ff12bd1ceeaf201eb30acc66a1c1e243','74f0efab4157daf6856b023ddc017dfd3a7b7d812a3a354f55d3886df0c4777a7ac780242cd0bc4fbc7ed44da02d1f660157dc81d908600c2acc30aec57f91b93591a3542df029df','ca1ee066ca92558ee93ebfe6374f07433a9d46bb59a610a87b6b3dab9921fe4d','bb136ef4873995879b28b5fa10e22a314d2f7ff4a2e15e26c6a8d2285ab70c478a127d395313787d5c65bf07dd46b5eb610fece3','dbbb9e6d3863b1a50fcbafd3f70826a329a7c51159f4bf73ee174cd761a0a211','da1536e75d309d9186e10922df517befaaabc3c4db3bdef46b1303b2ee2a800327f1293de5eac83d43c6190c538cb2786d96931ad2719a5a9db9cc5db87af2',NULL,NULL,'2026-11-20T10:17:14Z','2026-11-20T04:17:14Z');
INSERT INTO people VALUES(X'01a1f72c44af74728173362c465a5279','Lena Smith','lena.smith902','$argon2id$v=19$m=19456,t=2,p=1$o3Qm5qJT/VR7TgZDTAspcA$+QVu+nB8FIvxeETJir3Hq7KIpy98Acbnq/LMyokzXOU','en','eaebfc47a036db9ed9d2ea09e0aa5d9ca9a12de90e2d882dafe24a49e5e5d9d2c313503e57af8d4068860a498e86703b6a50','d4228240a221f482fcf221f1bdc4a8f50113d9a36d029b743b2c28ed0608d27d3cbb117881d36499a70678a5c70b8fcb4991','465009ceb6c114de28e445c84c23cedfadf8783cd266ac6792389fd1b69abe684bd4037f85b0a6429e5ade95910820d5f18c65224204938985d21d5d6250c34c8417a0841f22e555','5cfeade2f55760869fa1d73cdc8f64dcd6d3d38cde0e4aee62b6a1ed7fec60c4','6637b50dda0d65bef84e4bce079302c85637085763dede994e82dae88f616c8310b106bcd9f5d51ec5495b3237f43dea5e0c3f5b','b64e1169e1f615a16afb0b5c7f7b9f3fead601bcbe0aa36a526571195f0e47d3','51c09130cdb568a82f810a2ce16c8a59a1a530c65a9d736129457e9f8453b445214b80c2abd355f7ae9a6c39e347df55c913c2da277796d2fe060525559a00',NULL,NULL,'2026-11-20T10:17:15Z','2026-11-20T04:17:15Z');
INSERT INTO people VALUES(X'01a1f72c8da37543b009a0905b4b8de6','Uma Kowalski','uma.kowalski951','$argon2id$v=19$m=19456,t=2,p=1$SSZhwkhIQXrSUlRlVQaXfA$UwQKeJ50uFLhBx5nquy1k71u8bV9UZVbnRyNpcsPgG8','en','1613835bf0bde178fb2328d24ff76759b63307325314edd9bb14da65e208b57ee2d80b4967f4fda1548b9480bf6dbbe98a901911','9dbf29524e7dbda3f70d83602c49cefff973303dd114135e69727324c115d368823d33e2e22d72813e5baf29049e3f66b88c','d0270786ad25c6322f5dacaf650b896239df00a7a4fdb80af2c6c2c27dee07495eac8a944f368bf163b35076b41ab189e641ed429d95114c5ed5cd652d58bcd27361439c47f58069b3ad','47cb6cdc2ac65ba9d3f8604448fd94c628399eec3c90dc2311e61b8e224f663f','c536ffc5ff9baa9180144d9684fb06cd464b66c99f71c0da472f9e2df72468c6e7daf75fb857af7e825d727df7c495537130f039','29c5e34270f56c820ef5ca599ded4bb58b4d403eb7353ecb2206ab035fe38b5a','b4604e976df661f4ec6de43da83176ad27fa6007a5ac06f3efff84a66a20a81b9d69e67d7e4aa123b9cf2fe3fbc57bef65ce98ecfb97d9787250993255e49e',NULL,NULL,'2026-11-20T10:17:34Z','2026-11-20T04:17:34Z');
INSERT INTO people VALUES(X'01a1f72c3e257222abe9c386049af485','Ana Miller','ana.miller1','$argon2id$v=19$m=19456,t=2,p=1$V8TL+A1a0rD4afw/glO3VA$3YVQDRkIqczRJAEvA0IpQ/o26oeX2JtRDpGSg7LngDo','en','7b91fd019e0735b612bdcd7dcf125155345707e86dc9821f673efcdc1f6c8eabfeb48361d8747caef80057585f06941ad7bc','fdad1e8f048a249b26588f5403c7d700f337f240698aa329c8177d6a086c2c81e5ecf7cd0609212d87bb014417371071de0f','706077a569a9248710e3b6a7a6c27d5179cd1cd4e390eff91d73e88c9a9aba18178c644d14c517b86076cdbea714e22aef7d6462c5ecd914916caa2a822e89c1a748e7307ca5','a86c16a605f458fb7ced17209437ab29214c35b78bf1877682fa948b51e8210d','fe5f8e6914f13e60ba2504bf01816ecfd1d81e92295cf27780585c4ca6f1b6cb6d8a9011ca95ea3fce1f0239412fcba14b415163','0ac1ee9382727486ab4e3d9d8784b7207831172db1e5a4964bed2690813a4b85','419662cc2a79a5bf236f2fa8b18d8c04264092b5c9a84837447c4d78bfe5d2f501e79764a2dcfb88bc8f204516421cbb96ad66923c48f92cd26789995a1812',NULL,NULL,'2026-11-20T10:17:14Z','2026-11-20T04:17:14Z');
INSERT INTO people VALUES(X'01a1f72c44de784eb730777789a4b7be','Marcus Lee','marcus.lee2','$argon2id$v=19$m=19456,t=2,p=1$QIp6aIPfc4LzTZtEtxQuQQ$y3KGhY57xjeB80YbL3oqtVUka7Oe9Wrs7AnRTOwt3vg','en','952c06236adf561b1e15fe873046f8d1cf487540d8309978b840a183b4262074881d4d3e21d90b2aeb7cc3e3e25d67ff0e46','e90b8cad5b785925158cf5fda35ac2f53dcc8b250af695b7f2edfc3485dc4b38a0e58ab7e271c3c11f78fc755f88351add1c','0ecf7570a3da9c87ebf520a78b5ce8df35124d989ce1e666ca6ce5764522cb9611dcc4a28173b288342c0d8b4e97d59481595f6e8a22e1bb8bbdca2669d335de244dd45f7f70','f2beee83537a59dbb221c5eb9682a3b26bab5932a445dc0109a58b7cfb368e09','b025b8f7ba750be2fbd70ec13a8cf6b2cd74d300f4fa2d1d11b78f854522d6a8a6569a88537056c41f6281e7cb662741caa45e85','65b835189e14008ec37067f119e9406a51b8fd1227c98b02bcd3fdec9eef738d','43c28f1287db983aeb0801b66c4e5f66a595d018e1874cda818cf833168a046f56e70c6b9a45db4a28e4e3c8e655841b099acf41160b530fcf9916c44beb55',NULL,NULL,'2026-11-20T10:17:15Z','2026-11-20T04:17:15Z');
INSERT INTO people VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','Devon Flores','devon.flores3','$argon2id$v=19$m=19456,t=2,p=1$QIp6aIPfc4LzTZtEtxQuQQ$y3KGhY57xjeB80YbL3oqtVUka7Oe9Wrs7AnRTOwt3vg','en','7a84775a4b869fa7b532997a6f0978637cd310019721ac66454d4142209b68446b1f1687b6f3a84ae70b1c4000286d9c52f5e332','703f961bc2458d48d5bbaf96e15a381b4a49c79d74065f3fe58257c535bd31622c0a8266fd102cf9d491e048a6147142dbd9','f02c201df2f23bee54812e07e58ad8691e75a23c1c450df3d9af6c88b8aaab65a008d1e984c0f3c546cf4e41e27ee44cb4caf3593f7bc7994a38ecfdbd5f668985f1a8a295340c94','67a240d4f7503d69d79ff27e6e9ec4282fdf2bba479cd8b42982a591d056a0ac','2b765b791bb1e420193e15c123ba5d9a24e42cf4e7ba1c004144b9a2b6fa63ac8e721b734e92cda04b24829c9d45def65577a985','8fefdd75ee08df655eb9aa5a8aaf6e59c1d0e733162f1c99a59cf901c0e6400c','31728ed7f6a6ab8d1625949237d991c41e4099e6a66f095fdf7ea24d593df6dd0d32b6e202dfe2dfc32126dbe57ac5e80a64c180757c7e86829ce6d44c0cd4',NULL,NULL,'2026-11-20T10:17:16Z','2026-11-20T04:17:16Z');
INSERT INTO people VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','Rosa Kowalski','rosa.kowalski4','$argon2id$v=19$m=19456,t=2,p=1$QIp6aIPfc4LzTZtEtxQuQQ$y3KGhY57xjeB80YbL3oqtVUka7Oe9Wrs7AnRTOwt3vg','en','f6a9a4d02c86e07b8115752a57dcbe1cc268f16c6fc3c611d4bb993c79e63d63f3730c18db83198127eb58d573bb1e97462b665217','d54d479fcf3ca16f3119f55794790b30e2a125c7950d1f25a246547a246f4583a110a4646786cd48d1c82a2538820bdfe30d','23a605a1f1aa949b905afcf7ae59280ce1f886fff0084ac0bf7ca573b933f039bf08886c9ff10da09e3ff5135aa5f39ed5fe292f0c558219c38380f5defd283b8e59427818e95012b4','b6a84208931eb7039a79b4e76fa143aa0885eba600ce0e44854bf4bfba21626a','200fd6a44a4bb5803ca452b9db5124a10db631a13575302e18cbce42ace6834a2d18bf787ae5d673489d0675ebbd2e02356215b5','4cacf68454508fb45a2676219b5f99358ad2d23bb0b5d71634107d79c065fbc4','0a6c6434a6c99d65ceb3df0328c49c7967364d04041b56fb479ce265b0aed2d120a36bd4a05e99faab5b3081b7a10e2cb8551a64880adfe264b806adaea64b',NULL,NULL,'2026-11-20T10:17:17Z','2026-11-20T04:17:17Z');
INSERT INTO people VALUES(X'01a1f72c4fff73e1987dd47193b849f1','Tyrell Okafor','tyrell.okafor5','$argon2id$v=19$m=19456,t=2,p=1$QIp6aIPfc4LzTZtEtxQuQQ$y3KGhY57xjeB80YbL3oqtVUka7Oe9Wrs7AnRTOwt3vg','en','b38a5e3822b338ad3fe45e88d63595b76efabf86c076480ee56d97a8f19e8eea16d987bdc328795d86b5c218db0c906bb98da2e52d','a209d76804c3f157366eb911a23b5b8d4f1485047accfb60626852c718a006c0758919ea56f79e493d71e628a3ecfdba683d','cf72661bd02428b686820b6f93e3d9a7340c9c7a5e3301791a2c8af055f89820cd44acd1c35a4648c1cce307c016bff19e4810a0b4525266789ef95a56e848342352b4927bb785cdcd','7474f322aec77d2de27e2baf407208b82857c451c8c8de20af3fe4ecaae65d02','a17e810048d635d7aec5f2c4c7b2d078114176467e0ef824816f02882c3f7528785bff9a2dc322d26647568b0382b89db9f426ca','3f4d0fbd66a810a697b84809c1c0142d01f5dd9b8d24ccb9e789b81245315986','0e1151797e9986450c2983766b61d81f4fa352f1e2b1270d87916bdda66638d5139ee2dfd0927ed2eab314d8e6b4244bd3d5070680d0c2484d26824be5b0af',NULL,NULL,'2026-11-20T10:17:18Z','2026-11-20T04:17:18Z');
CREATE TABLE owners (
    person_id   uuid        not null references people (id) on delete cascade,
    from_at     timestamptz not null,
    until_at    timestamptz,
    primary key (person_id, from_at)
);
INSERT INTO owners VALUES(X'01a1f205e35e710aadec89025cc1ec67','2026-11-20T04:17:14Z',NULL);
CREATE TABLE house_people (
    house_id   uuid not null references houses (id) on delete cascade,
    person_id  uuid not null references people (id) on delete cascade,
    primary key (house_id, person_id)
);
INSERT INTO house_people VALUES(X'01a1f72c3d20728293f173244f238b95',X'01a1f72c8da37543b009a0905b4b8de6');
INSERT INTO house_people VALUES(X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3fdf79448ca4858a51368c82');
INSERT INTO house_people VALUES(X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44af74728173362c465a5279');
INSERT INTO house_people VALUES(X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485');
INSERT INTO house_people VALUES(X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be');
INSERT INTO house_people VALUES(X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe');
INSERT INTO house_people VALUES(X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff');
INSERT INTO house_people VALUES(X'01a1f72c3d20728293f173244f238b95',X'01a1f72c4fff73e1987dd47193b849f1');
CREATE TABLE memberships (
    id         uuid        primary key,
    house_id   uuid        not null,
    person_id  uuid        not null,
    role       text        not null check (role in ('resident', 'mentor', 'counselor', 'manager')),
    from_at    timestamptz not null,
    until_at   timestamptz,
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO memberships VALUES(X'01a1f72c8e9d7f2b8f1f5118a88581e9',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c8da37543b009a0905b4b8de6','manager','2026-11-20T04:17:34Z',NULL);
INSERT INTO memberships VALUES(X'01a1f72c3d6a7682a49b489aacb9257f',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3fdf79448ca4858a51368c82','counselor','2026-11-20T04:17:14Z',NULL);
INSERT INTO memberships VALUES(X'01a1f72c42207f16b0a2b658781220a9',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44af74728173362c465a5279','counselor','2026-11-20T04:17:15Z',NULL);
INSERT INTO memberships VALUES(X'01a1f72c3d1c7795b47f92433611e8c7',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','resident','2026-11-20T04:17:14Z',NULL);
INSERT INTO memberships VALUES(X'01a1f72c3e1c71caadee089a3b78fe61',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','mentor','2026-11-20T04:17:14Z',NULL);
INSERT INTO memberships VALUES(X'01a1f72c414a77e6ad5d1d829bed69c7',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','resident','2026-11-20T04:17:15Z',NULL);
INSERT INTO memberships VALUES(X'01a1f72c44e771ff8eaff6740564191f',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','resident','2026-11-20T04:17:16Z',NULL);
INSERT INTO memberships VALUES(X'01a1f72c49c473e5af9271742663cfc6',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','resident','2026-11-20T04:17:17Z',NULL);
INSERT INTO memberships VALUES(X'01a1f72c50427a3197dbe065ac72ec2d',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c4fff73e1987dd47193b849f1','resident','2026-11-20T04:17:18Z',NULL);
CREATE TABLE assignments (
    id           uuid        primary key,
    house_id     uuid        not null,
    resident_id  uuid        not null,
    helper_id    uuid        not null,
    role         text        not null check (role in ('mentor', 'counselor')),
    proposed_by  uuid        not null references people (id),
    proposed_at  timestamptz not null,
    accepted_at  timestamptz,
    ended_at     timestamptz,
    ended_by     uuid        references people (id),
    check (resident_id <> helper_id),
    foreign key (house_id, resident_id) references house_people (house_id, person_id) on delete cascade,
    foreign key (house_id, helper_id) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO assignments VALUES(X'01a1f7d10bd275a588cfe54baa624297',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c3fdf79448ca4858a51368c82','counselor',X'01a1f205e35e710aadec89025cc1ec67','2026-11-20T07:17:14Z','2026-11-20T09:17:14Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a1f7d10eef75ca802451da8c7d03ed',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c44af74728173362c465a5279','counselor',X'01a1f205e35e710aadec89025cc1ec67','2026-11-20T07:17:15Z','2026-11-20T09:17:15Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a1f7d10f66756d82e4a503119787bd',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3e257222abe9c386049af485','mentor',X'01a1f72c8da37543b009a0905b4b8de6','2026-11-20T07:17:15Z','2026-11-20T09:17:15Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a1f7d110b173acadffdbd87ea80b08',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3fdf79448ca4858a51368c82','counselor',X'01a1f205e35e710aadec89025cc1ec67','2026-11-20T07:17:16Z','2026-11-20T09:17:16Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a1f7d111a87df191ad12318acfe312',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3e257222abe9c386049af485','mentor',X'01a1f72c8da37543b009a0905b4b8de6','2026-11-20T07:17:16Z','2026-11-20T09:17:16Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a1f7d1155d72788cab51d7f3f96cd3',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c44af74728173362c465a5279','counselor',X'01a1f205e35e710aadec89025cc1ec67','2026-11-20T07:17:17Z','2026-11-20T09:17:17Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a1f7d114d27b37aedd537e0b116352',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3e257222abe9c386049af485','mentor',X'01a1f72c8da37543b009a0905b4b8de6','2026-11-20T07:17:17Z','2026-11-20T09:17:17Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a1f7d11a2e795e9d2cfd1bd7fbbfdd',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3fdf79448ca4858a51368c82','counselor',X'01a1f205e35e710aadec89025cc1ec67','2026-11-20T07:17:18Z','2026-11-20T09:17:18Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a1f7d1198c75b7aff752c5c654bcb5',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3e257222abe9c386049af485','mentor',X'01a1f72c8da37543b009a0905b4b8de6','2026-11-20T07:17:18Z',NULL,NULL,NULL);
CREATE TABLE sessions (
    id          uuid        primary key,
    person_id   uuid        not null references people (id) on delete cascade,
    token_hash  text        not null unique,
    device      text        not null,
    -- A shared phone locks after ten idle minutes.
    own_device  boolean     not null,
    created_at  timestamptz not null,
    until_at    timestamptz not null
);
CREATE TABLE invitations (
    id           uuid        primary key,
    house_id     uuid        not null references houses (id) on delete cascade,
    role         text        not null check (role in ('resident', 'mentor', 'counselor', 'manager')),
    for_whom     text        not null,
    code_hash    text        not null unique,
    invited_by   uuid        not null references people (id),
    invited_at   timestamptz not null,
    until_at     timestamptz not null,
    used_at      timestamptz,
    used_by      uuid        references people (id),
    taken_back_at timestamptz
);
INSERT INTO invitations VALUES(X'01a225857a89759f81ba6f97931247f4',X'01a1f72c3d20728293f173244f238b95','resident','The new person in room 3','74b37da55dfad2a7c7d399934659754941616f3980c8110a0cb492f944224593',X'01a1f72c8da37543b009a0905b4b8de6','2026-11-28T08:17:14Z','2026-12-05T04:17:14Z',NULL,NULL,NULL);
CREATE TABLE resets (
    id          uuid        primary key,
    house_id    uuid        references houses (id) on delete cascade,
    person_id   uuid        not null references people (id) on delete cascade,
    code_hash   text        not null unique,
    -- Null: by whoever runs the server, on the command line.
    started_by  uuid        references people (id),
    started_at  timestamptz not null,
    until_at    timestamptz not null,
    used_at     timestamptz
);
CREATE TABLE shares (
    id          uuid        primary key,
    person_id   uuid        not null references people (id) on delete cascade,
    class       text        not null,
    audience    text        not null,
    -- A circle is people named one by one; a mentor or counselor is whoever holds that place.
    grantee_id  uuid        references people (id) on delete cascade,
    -- The words agreed to, in the language they were read in.
    words       text        not null,
    from_at     timestamptz not null,
    until_at    timestamptz,
    check ((audience = 'circle') = (grantee_id is not null))
);
INSERT INTO shares VALUES(X'01a1f875d64d73a6b60f77fc4bb4a65a',X'01a1f72c3e257222abe9c386049af485','mood','mentor',NULL,'My mentor may read this: mood.','2026-11-20T10:17:14Z',NULL);
INSERT INTO shares VALUES(X'01a1f875d65175b9bd978a30cff80884',X'01a1f72c3e257222abe9c386049af485','cravings','mentor',NULL,'My mentor may read this: cravings.','2026-11-20T10:17:14Z',NULL);
INSERT INTO shares VALUES(X'01a1f875d47277f495f397bf689eb8f3',X'01a1f72c3e257222abe9c386049af485','notes','mentor',NULL,'My mentor may read this: notes.','2026-11-20T10:17:14Z',NULL);
INSERT INTO shares VALUES(X'01a1f875d55c701d9bd810e44714a848',X'01a1f72c3e257222abe9c386049af485','own_routine','mentor',NULL,'My mentor may read this: own routine.','2026-11-20T10:17:14Z',NULL);
INSERT INTO shares VALUES(X'01a1f875d62a7925b33a4dba574b8656',X'01a1f72c3e257222abe9c386049af485','mood','counselor',NULL,'My counselor may read this: mood.','2026-11-20T10:17:14Z',NULL);
INSERT INTO shares VALUES(X'01a1f875d72971a7ba770e22bc0f983e',X'01a1f72c3e257222abe9c386049af485','notes','counselor',NULL,'My counselor may read this: notes.','2026-11-20T10:17:14Z',NULL);
INSERT INTO shares VALUES(X'01a1f875d6237057a7ae6972ef3c2974',X'01a1f72c3e257222abe9c386049af485','program_titles','counselor',NULL,'My counselor may read this: program titles.','2026-11-20T10:17:14Z',NULL);
INSERT INTO shares VALUES(X'01a1f875d6b876d0b3502ba0deab3e25',X'01a1f72c3e257222abe9c386049af485','contact','counselor',NULL,'My counselor may read this: contact.','2026-11-20T10:17:14Z',NULL);
INSERT INTO shares VALUES(X'01a1f875d8f57ef8881104ae98e38255',X'01a1f72c44de784eb730777789a4b7be','mood','mentor',NULL,'My mentor may read this: mood.','2026-11-20T10:17:15Z',NULL);
INSERT INTO shares VALUES(X'01a1f875d9a97b75b877e2e0c1edfa06',X'01a1f72c44de784eb730777789a4b7be','cravings','mentor',NULL,'My mentor may read this: cravings.','2026-11-20T10:17:15Z',NULL);
INSERT INTO shares VALUES(X'01a1f875da357eb7afaf4d1fba3feca7',X'01a1f72c44de784eb730777789a4b7be','program_titles','mentor',NULL,'My mentor may read this: program titles.','2026-11-20T10:17:15Z',NULL);
INSERT INTO shares VALUES(X'01a1f875d8b774adbeeb3a8a2ebe5254',X'01a1f72c44de784eb730777789a4b7be','contact','mentor',NULL,'My mentor may read this: contact.','2026-11-20T10:17:15Z',NULL);
INSERT INTO shares VALUES(X'01a1f875db737365a07b036153e698c9',X'01a1f72c44de784eb730777789a4b7be','cravings','counselor',NULL,'My counselor may read this: cravings.','2026-11-20T10:17:15Z',NULL);
INSERT INTO shares VALUES(X'01a1f875db3d771f82b067f22197a0fb',X'01a1f72c44de784eb730777789a4b7be','contact','counselor',NULL,'My counselor may read this: contact.','2026-11-20T10:17:15Z',NULL);
INSERT INTO shares VALUES(X'01a1f875dec7702bb34b675a38396f4d',X'01a1f72c47347422bfc1ccafd1f911fe','mood','mentor',NULL,'My mentor may read this: mood.','2026-11-20T10:17:16Z',NULL);
INSERT INTO shares VALUES(X'01a1f875dc4579dfb9f016b051dfff16',X'01a1f72c47347422bfc1ccafd1f911fe','notes','mentor',NULL,'My mentor may read this: notes.','2026-11-20T10:17:16Z',NULL);
INSERT INTO shares VALUES(X'01a1f875df967e6c997e86926a3aae38',X'01a1f72c47347422bfc1ccafd1f911fe','own_routine','mentor',NULL,'My mentor may read this: own routine.','2026-11-20T10:17:16Z',NULL);
INSERT INTO shares VALUES(X'01a1f875e13d7a04b8e0e0ca39115440',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','mood','mentor',NULL,'My mentor may read this: mood.','2026-11-20T10:17:17Z',NULL);
INSERT INTO shares VALUES(X'01a1f875e05f775bae9b2bc0d766ac03',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','cravings','mentor',NULL,'My mentor may read this: cravings.','2026-11-20T10:17:17Z',NULL);
INSERT INTO shares VALUES(X'01a1f875e2157ad5b6e68b8e2b88f479',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','notes','counselor',NULL,'My counselor may read this: notes.','2026-11-20T10:17:17Z',NULL);
INSERT INTO shares VALUES(X'01a1f875e1a2765096aed7f30d7f8b0a',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','contact','counselor',NULL,'My counselor may read this: contact.','2026-11-20T10:17:17Z',NULL);
INSERT INTO shares VALUES(X'01a1f875e47a7e25a22e711470927531',X'01a1f72c4fff73e1987dd47193b849f1','notes','mentor',NULL,'My mentor may read this: notes.','2026-11-20T10:17:18Z',NULL);
INSERT INTO shares VALUES(X'01a1f875e5b274e3a0d00c662f539670',X'01a1f72c4fff73e1987dd47193b849f1','mood','counselor',NULL,'My counselor may read this: mood.','2026-11-20T10:17:18Z',NULL);
INSERT INTO shares VALUES(X'01a1f875e54c7af6b46b00943e386514',X'01a1f72c4fff73e1987dd47193b849f1','cravings','counselor',NULL,'My counselor may read this: cravings.','2026-11-20T10:17:18Z',NULL);
INSERT INTO shares VALUES(X'01a1f875e4f67970be55c0db0ffadcf2',X'01a1f72c4fff73e1987dd47193b849f1','notes','counselor',NULL,'My counselor may read this: notes.','2026-11-20T10:17:18Z',NULL);
INSERT INTO shares VALUES(X'01a1f875e522727193d7c497e04c1845',X'01a1f72c4fff73e1987dd47193b849f1','own_routine','counselor',NULL,'My counselor may read this: own routine.','2026-11-20T10:17:18Z',NULL);
INSERT INTO shares VALUES(X'01a1f72c40d772f0baa31bdf733f200e',X'01a1f72c3e257222abe9c386049af485','milestones','house',NULL,'My house may read this: milestones.','2026-11-20T04:17:14Z',NULL);
INSERT INTO shares VALUES(X'01a1f72c3d5d733e8021a07055a3d405',X'01a1f72c3e257222abe9c386049af485','milestones','mentor',NULL,'My mentor may read this: milestones.','2026-11-20T04:17:14Z',NULL);
INSERT INTO shares VALUES(X'01a1f72c3e237a4097b12c07bb18018c',X'01a1f72c3e257222abe9c386049af485','milestones','counselor',NULL,'My counselor may read this: milestones.','2026-11-20T04:17:14Z',NULL);
INSERT INTO shares VALUES(X'01a1f72c3f927d93a5004e7b76d912fd',X'01a1f72c44de784eb730777789a4b7be','milestones','house',NULL,'My house may read this: milestones.','2026-11-20T04:17:14Z',NULL);
INSERT INTO shares VALUES(X'01a1f72c3f5b7a2287fde7b59aedca26',X'01a1f72c44de784eb730777789a4b7be','milestones','mentor',NULL,'My mentor may read this: milestones.','2026-11-20T04:17:14Z',NULL);
INSERT INTO shares VALUES(X'01a1f72c3f2778d5bf74c6ef84e1d143',X'01a1f72c44de784eb730777789a4b7be','milestones','counselor',NULL,'My counselor may read this: milestones.','2026-11-20T04:17:14Z',NULL);
INSERT INTO shares VALUES(X'01a1f72c40ba745db1ade1c98bc982e6',X'01a1f72c47347422bfc1ccafd1f911fe','milestones','house',NULL,'My house may read this: milestones.','2026-11-20T04:17:14Z',NULL);
INSERT INTO shares VALUES(X'01a1f72c405070558e8c93e70a064ac7',X'01a1f72c4fff73e1987dd47193b849f1','milestones','house',NULL,'My house may read this: milestones.','2026-11-20T04:17:14Z',NULL);
INSERT INTO shares VALUES(X'01a1f72c3e8e710f9438e5bc77fa7d0a',X'01a1f72c4fff73e1987dd47193b849f1','milestones','mentor',NULL,'My mentor may read this: milestones.','2026-11-20T04:17:14Z',NULL);
INSERT INTO shares VALUES(X'01a1f72c3e1171fb92582fe227d9a405',X'01a1f72c4fff73e1987dd47193b849f1','milestones','counselor',NULL,'My counselor may read this: milestones.','2026-11-20T04:17:14Z',NULL);
CREATE TABLE looks (
    person_id   uuid        not null references people (id) on delete cascade,
    viewer_id   uuid        not null references people (id) on delete cascade,
    role        text        not null,
    class       text        not null,
    house_id    uuid        not null references houses (id) on delete cascade,
    looked_at   timestamptz not null,
    primary key (person_id, looked_at, viewer_id, role, class)
);
INSERT INTO looks VALUES(X'01a1f72c3e257222abe9c386049af485',X'01a1f72c3fdf79448ca4858a51368c82','counselor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-28T08:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c3e257222abe9c386049af485',X'01a1f72c3fdf79448ca4858a51368c82','counselor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-26T04:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c3e257222abe9c386049af485',X'01a1f72c3fdf79448ca4858a51368c82','counselor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-25T07:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c3e257222abe9c386049af485',X'01a1f72c8da37543b009a0905b4b8de6','manager','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-24T06:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c3e257222abe9c386049af485',X'01a1f72c3fdf79448ca4858a51368c82','counselor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-22T05:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3e257222abe9c386049af485','mentor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-28T09:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3e257222abe9c386049af485','mentor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-27T07:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c44af74728173362c465a5279','counselor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-26T06:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3e257222abe9c386049af485','mentor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-25T10:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3e257222abe9c386049af485','mentor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-24T07:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c44af74728173362c465a5279','counselor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-23T10:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c8da37543b009a0905b4b8de6','manager','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-22T10:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3fdf79448ca4858a51368c82','counselor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-28T08:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3fdf79448ca4858a51368c82','counselor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-27T09:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3e257222abe9c386049af485','mentor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-26T10:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3e257222abe9c386049af485','mentor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-25T10:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3e257222abe9c386049af485','mentor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-24T08:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3fdf79448ca4858a51368c82','counselor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-23T04:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3e257222abe9c386049af485','mentor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-22T05:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3e257222abe9c386049af485','mentor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-28T10:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c8da37543b009a0905b4b8de6','manager','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-27T05:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c44af74728173362c465a5279','counselor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-26T08:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c44af74728173362c465a5279','counselor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-25T09:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c44af74728173362c465a5279','counselor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-24T09:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c44af74728173362c465a5279','counselor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-23T08:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c8da37543b009a0905b4b8de6','manager','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-22T05:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3fdf79448ca4858a51368c82','counselor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-28T04:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3fdf79448ca4858a51368c82','counselor','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-27T05:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c8da37543b009a0905b4b8de6','manager','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-26T07:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c8da37543b009a0905b4b8de6','manager','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-25T05:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c8da37543b009a0905b4b8de6','manager','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-24T09:00:00Z');
INSERT INTO looks VALUES(X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c8da37543b009a0905b4b8de6','manager','routine',X'01a1f72c3d20728293f173244f238b95','2026-11-22T08:00:00Z');
CREATE TABLE audit_events (
    id          uuid        primary key,
    at          timestamptz not null,
    actor_id    uuid        references people (id),
    -- Null: in no role, as with one's own new password.
    role        text,
    house_id    uuid        references houses (id),
    person_id   uuid        references people (id),
    what        text        not null
);
CREATE TABLE sends (
    person_id        uuid        not null references people (id) on delete cascade,
    idempotency_key  text        not null,
    -- Keyed: of five moods a plain hash would tell which.
    fingerprint      text        not null,
    record_id        uuid        not null,
    received_at      timestamptz not null,
    primary key (person_id, idempotency_key)
);
CREATE TABLE routine_items (
    id            uuid        primary key,
    kind          text        not null,
    source        text        not null check (source in ('house', 'program', 'own')),
    house_id      uuid        references houses (id) on delete cascade,
    person_id     uuid        references people (id) on delete cascade,
    -- Whoever moves in gets it too.
    for_everyone  boolean     not null,
    asked_by      uuid        not null references people (id),
    created_at    timestamptz not null, paused_from date, paused_until date, paused_at timestamptz,
    check ((source = 'own') = (house_id is null)),
    check ((source = 'house') = (person_id is null)),
    check (source = 'house' or not for_everyone)
);
INSERT INTO routine_items VALUES(X'01a1f72c3e4f7ec7b30140eb5c845ed7','check_in','house',X'01a1f72c3d20728293f173244f238b95',NULL,1,X'01a1f72c8da37543b009a0905b4b8de6','2026-11-20T04:17:14Z',NULL,NULL,NULL);
INSERT INTO routine_items VALUES(X'01a1f72c3d797d1bafdabfd052e78ef6','check_in','house',X'01a1f72c3d20728293f173244f238b95',NULL,1,X'01a1f72c8da37543b009a0905b4b8de6','2026-11-20T04:17:14Z',NULL,NULL,NULL);
INSERT INTO routine_items VALUES(X'01a1f72c3d6a73b9820a4558f0a4c2f0','routine','house',X'01a1f72c3d20728293f173244f238b95',NULL,1,X'01a1f72c8da37543b009a0905b4b8de6','2026-11-20T04:17:14Z',NULL,NULL,NULL);
INSERT INTO routine_items VALUES(X'01a1f72c3e4f758d9895cdb0b4639f3b','routine','house',X'01a1f72c3d20728293f173244f238b95',NULL,1,X'01a1f72c8da37543b009a0905b4b8de6','2026-11-20T04:17:14Z',NULL,NULL,NULL);
INSERT INTO routine_items VALUES(X'01a1f72c3d4d7f7896c27204ebdbdfdb','routine','house',X'01a1f72c3d20728293f173244f238b95',NULL,1,X'01a1f72c8da37543b009a0905b4b8de6','2026-11-20T04:17:14Z',NULL,NULL,NULL);
INSERT INTO routine_items VALUES(X'01a1f72c3de178f09653b315118f90b2','routine','own',NULL,X'01a1f72c3e257222abe9c386049af485',0,X'01a1f72c3e257222abe9c386049af485','2026-11-20T04:17:14Z',NULL,NULL,NULL);
INSERT INTO routine_items VALUES(X'01a1f72c3d847d47a104c343f7f86942','routine','own',NULL,X'01a1f72c3e257222abe9c386049af485',0,X'01a1f72c3e257222abe9c386049af485','2026-11-20T04:17:14Z',NULL,NULL,NULL);
INSERT INTO routine_items VALUES(X'01a1f72c3f547c5eb1b65d406337c0c7','routine','own',NULL,X'01a1f72c44de784eb730777789a4b7be',0,X'01a1f72c44de784eb730777789a4b7be','2026-11-20T04:17:14Z',NULL,NULL,NULL);
INSERT INTO routine_items VALUES(X'01a1f72c3d867e28971c4d4a149edf8c','routine','own',NULL,X'01a1f72c44de784eb730777789a4b7be',0,X'01a1f72c44de784eb730777789a4b7be','2026-11-20T04:17:14Z',NULL,NULL,NULL);
INSERT INTO routine_items VALUES(X'01a1f72c3de178fcaa3d91fb5673edc1','routine','program',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',0,X'01a1f72c44af74728173362c465a5279','2026-11-20T04:17:14Z',NULL,NULL,NULL);
INSERT INTO routine_items VALUES(X'01a1f72c3f94791da0b4147d287ecacb','routine','own',NULL,X'01a1f72c49287a0ebbe4dacbc8f9d6ff',0,X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-20T04:17:14Z',NULL,NULL,NULL);
INSERT INTO routine_items VALUES(X'01a1f72c3e3872538d3410d83cac6a3b','routine','program',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c4fff73e1987dd47193b849f1',0,X'01a1f72c3fdf79448ca4858a51368c82','2026-11-20T04:17:14Z',NULL,NULL,NULL);
INSERT INTO routine_items VALUES(X'01a1f72c4056783a935ed150fa1e5ae3','appointment','own',NULL,X'01a1f72c3e257222abe9c386049af485',0,X'01a1f72c3e257222abe9c386049af485','2026-11-20T04:17:14Z',NULL,NULL,NULL);
INSERT INTO routine_items VALUES(X'01a1f72c40e47472a006a9a053db0376','appointment','own',NULL,X'01a1f72c44de784eb730777789a4b7be',0,X'01a1f72c44de784eb730777789a4b7be','2026-11-20T04:17:14Z',NULL,NULL,NULL);
INSERT INTO routine_items VALUES(X'01a1f72c3d3273abbb5f04da195baa02','appointment','own',NULL,X'01a1f72c47347422bfc1ccafd1f911fe',0,X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-20T04:17:14Z',NULL,NULL,NULL);
INSERT INTO routine_items VALUES(X'01a1f72c3eb277afbdc5d6e98273aaec','appointment','own',NULL,X'01a1f72c49287a0ebbe4dacbc8f9d6ff',0,X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-20T04:17:14Z',NULL,NULL,NULL);
INSERT INTO routine_items VALUES(X'01a1f72c3f967fa487cfe9ac6a732e1d','appointment','own',NULL,X'01a1f72c4fff73e1987dd47193b849f1',0,X'01a1f72c4fff73e1987dd47193b849f1','2026-11-20T04:17:14Z',NULL,NULL,NULL);
CREATE TABLE routine_versions (
    item_id        uuid     not null references routine_items (id) on delete cascade,
    from_day       date     not null,
    -- Sealed where the item is the resident's own.
    title          text     not null,
    days           text     not null,
    -- Minutes after midnight by the house's clock; closing at or before opening means past midnight.
    opens_time     smallint not null check (opens_time between 0 and 1439),
    closes_time    smallint not null check (closes_time between 0 and 1439),
    grace_minutes  smallint not null check (grace_minutes between 0 and 720),
    changed_by     uuid        not null references people (id),
    changed_at     timestamptz not null,
    primary key (item_id, from_day)
);
INSERT INTO routine_versions VALUES(X'01a1f72c3e4f7ec7b30140eb5c845ed7','2026-11-19','Morning check-in','weekly 1111111',390,540,30,X'01a1f72c8da37543b009a0905b4b8de6','2026-11-20T04:17:14Z');
INSERT INTO routine_versions VALUES(X'01a1f72c3d797d1bafdabfd052e78ef6','2026-11-19','Evening check-in','weekly 1111111',1140,1290,30,X'01a1f72c8da37543b009a0905b4b8de6','2026-11-20T04:17:14Z');
INSERT INTO routine_versions VALUES(X'01a1f72c3d6a73b9820a4558f0a4c2f0','2026-11-19','Make your bed','weekly 1111111',360,600,30,X'01a1f72c8da37543b009a0905b4b8de6','2026-11-20T04:17:14Z');
INSERT INTO routine_versions VALUES(X'01a1f72c3e4f758d9895cdb0b4639f3b','2026-11-19','Kitchen','weekly 1010100',1080,1200,30,X'01a1f72c8da37543b009a0905b4b8de6','2026-11-20T04:17:14Z');
INSERT INTO routine_versions VALUES(X'01a1f72c3d4d7f7896c27204ebdbdfdb','2026-11-19','House meeting','weekly 0000001',1080,1170,30,X'01a1f72c8da37543b009a0905b4b8de6','2026-11-20T04:17:14Z');
INSERT INTO routine_versions VALUES(X'01a1f72c3de178f09653b315118f90b2','2026-11-19','b1684c9aaae733fc782c4ae66ee002de512f229f924e205b8770a75d0912737c34076444177156ff794cba94ed516a86c64cc060578fa61652da54fe5accd3','weekly 1111111',1200,1380,30,X'01a1f72c3e257222abe9c386049af485','2026-11-20T04:17:14Z');
INSERT INTO routine_versions VALUES(X'01a1f72c3d847d47a104c343f7f86942','2026-11-19','cc98cb676c06d48114fb91e7f2fe1964ab44d52ae9e8ee2a352a339255f62d0e928b80cdf32b2b891d2eae2ab8939cfb5d236db65a','weekly 1111100',540,780,30,X'01a1f72c3e257222abe9c386049af485','2026-11-20T04:17:14Z');
INSERT INTO routine_versions VALUES(X'01a1f72c3f547c5eb1b65d406337c0c7','2026-11-19','cc7eba4bed0c495efee839ed2e44b941e688a635843a1c6f1cbb89d68987f9a4811adc8c1c7e066dfe9f40cea5aff6020829189d6a26edf3','weekly 0100101',1020,1200,30,X'01a1f72c44de784eb730777789a4b7be','2026-11-20T04:17:14Z');
INSERT INTO routine_versions VALUES(X'01a1f72c3d867e28971c4d4a149edf8c','2026-11-19','9503840d0062e0b1de912825c0bdeff5a6e4d86bf022452dc312fe3db34f7a154fc392c39605c047afeebc3d33eed5804a01d73d176070eaa0d12b','weekly 1111111',420,1200,30,X'01a1f72c44de784eb730777789a4b7be','2026-11-20T04:17:14Z');
INSERT INTO routine_versions VALUES(X'01a1f72c3de178fcaa3d91fb5673edc1','2026-11-19','Group at the clinic','weekly 0101000',600,720,30,X'01a1f72c44af74728173362c465a5279','2026-11-20T04:17:14Z');
INSERT INTO routine_versions VALUES(X'01a1f72c3f94791da0b4147d287ecacb','2026-11-19','c72336ac7b69e7b999a689c4d4b2f05399d05441601df8cc61515e0240a4a1d8150db5b824872db8426790ec13daaac855da94dc1e','weekly 1111100',540,780,30,X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-20T04:17:14Z');
INSERT INTO routine_versions VALUES(X'01a1f72c3e3872538d3410d83cac6a3b','2026-11-19','Talk with my sponsor','weekly 1111111',720,1320,30,X'01a1f72c3fdf79448ca4858a51368c82','2026-11-20T04:17:14Z');
INSERT INTO routine_versions VALUES(X'01a1f72c4056783a935ed150fa1e5ae3','2026-11-19','392a9edfb48c2db67618ef980c8a9c795127db5cfdbdefa20b712e0190f9a053f5fb214e007425ea7f06cadab98de75de8b9b8d0cea685a9095e1e','on 2026-11-29',600,660,240,X'01a1f72c3e257222abe9c386049af485','2026-11-20T04:17:14Z');
INSERT INTO routine_versions VALUES(X'01a1f72c40e47472a006a9a053db0376','2026-11-19','a956b47a5403b63b935de413a35efa5792c60434006ed7e68df9bf39e63fbd09b3085ee98fcfe9221b70e39b6ddc3577','on 2026-11-30',840,900,240,X'01a1f72c44de784eb730777789a4b7be','2026-11-20T04:17:14Z');
INSERT INTO routine_versions VALUES(X'01a1f72c3d3273abbb5f04da195baa02','2026-11-19','6ec6cef8369b2a7cf3c1aa3dd1bdbe21ba431a077134ea731a0367e8c9893105670944d683f60496981ebab1c6da14b4c231','on 2026-12-01',600,660,240,X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-20T04:17:14Z');
INSERT INTO routine_versions VALUES(X'01a1f72c3eb277afbdc5d6e98273aaec','2026-11-19','cb20dfb1abdc1ce313c265aecf8bb53d172b33f7a346c5e62dacbdaba8e34f6ef3b09b124bdc34f39e0fd251617f79aabb27c9faa9bdd5d0282965','on 2026-12-02',840,900,240,X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-20T04:17:14Z');
INSERT INTO routine_versions VALUES(X'01a1f72c3f967fa487cfe9ac6a732e1d','2026-11-19','2eb3d9e5051bafdd8d887b63c2a415d3854e7e9baf1f59469cb60319716f9b1409160cf16cc0dd78092a31d867e7738a063aa69b1a3ba778a23e89','on 2026-11-29',600,660,240,X'01a1f72c4fff73e1987dd47193b849f1','2026-11-20T04:17:14Z');
CREATE TABLE routine_assignments (
    id            uuid        primary key,
    item_id       uuid        not null references routine_items (id) on delete cascade,
    house_id      uuid        not null,
    person_id     uuid        not null,
    from_day      date        not null,
    -- The last day, once it has ended.
    until_day     date,
    plan_column   text        not null check (plan_column in ('own', 'some_help', 'not_alone')),
    -- Sealed: with whom.
    helper        text,
    -- An own item stands on the board only where the resident put it there.
    on_board      boolean     not null,
    -- The first occurrence that has no outcome by the sweep yet.
    next_day      date,
    next_opens_at   timestamptz,
    next_closes_at  timestamptz,
    -- When the sweep has something to do: nudge first, then close.
    due_at        timestamptz,
    due_step      text        check (due_step in ('nudge', 'close')), ended_at timestamptz,
    check ((due_at is null) = (due_step is null)),
    unique (house_id, person_id, id),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO routine_assignments VALUES(X'01a1f72c40ee718ca4401a6f71cd732a',X'01a1f72c3e4f7ec7b30140eb5c845ed7',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','2026-11-19',NULL,'some_help','03675959ae132d170ddd495427b119eb57b490c23f62d2fbe092a8dfc52c115e1de5014c2715886c6435962b085943f7a8a1',1,'2026-11-29','2026-11-29T12:30:00Z','2026-11-29T15:30:00Z','2026-11-29T14:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3e0f767099f8d8cb28ca5213',X'01a1f72c3d797d1bafdabfd052e78ef6',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','2026-11-19',NULL,'not_alone','08c2229fe36215a4aef549d4f70839f868783cf4ded8fc1a83df4e5f5608a3fd7045f4133704610d5d225c129f5fe071f0382534b409a0fed0d9f1fc85',1,'2026-11-29','2026-11-30T01:00:00Z','2026-11-30T04:00:00Z','2026-11-30T03:15:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3f6b7945a07ac4bc4a8e1e36',X'01a1f72c3d6a73b9820a4558f0a4c2f0',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','2026-11-19',NULL,'own',NULL,1,'2026-11-29','2026-11-29T12:00:00Z','2026-11-29T16:30:00Z','2026-11-29T15:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3e00778097cb7eff46b6aabb',X'01a1f72c3e4f758d9895cdb0b4639f3b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','2026-11-19',NULL,'own',NULL,1,'2026-11-30','2026-12-01T00:00:00Z','2026-12-01T02:30:00Z','2026-12-01T01:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c40d67e679c0bdc40ce502804',X'01a1f72c3d4d7f7896c27204ebdbdfdb',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','2026-11-19',NULL,'not_alone','13d795cd5d263905d13b738d80fdec3fe7ae80756452a067ac9fda98e4d39b76e72259eb765cc76cc2abb4047357afb00981',1,'2026-11-29','2026-11-30T00:00:00Z','2026-11-30T02:00:00Z','2026-11-30T01:15:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c401974a283d182b331993962',X'01a1f72c3de178f09653b315118f90b2',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','2026-11-19',NULL,'own',NULL,0,'2026-11-28','2026-11-29T02:00:00Z','2026-11-29T05:30:00Z','2026-11-29T04:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c40f577f4b0d90e189896a5c7',X'01a1f72c3d847d47a104c343f7f86942',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','2026-11-19',NULL,'own',NULL,0,'2026-11-30','2026-11-30T15:00:00Z','2026-11-30T19:30:00Z','2026-11-30T18:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3f58791daf47e508a300cab6',X'01a1f72c3e4f7ec7b30140eb5c845ed7',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','2026-11-19',NULL,'own',NULL,1,'2026-11-29','2026-11-29T12:30:00Z','2026-11-29T15:30:00Z','2026-11-29T14:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3e287ced93547b6d6d17998b',X'01a1f72c3d797d1bafdabfd052e78ef6',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','2026-11-19',NULL,'own',NULL,1,'2026-11-29','2026-11-30T01:00:00Z','2026-11-30T04:00:00Z','2026-11-30T03:15:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c407d79f2ba3b6b6e4f064330',X'01a1f72c3d6a73b9820a4558f0a4c2f0',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','2026-11-19',NULL,'own',NULL,1,'2026-11-29','2026-11-29T12:00:00Z','2026-11-29T16:30:00Z','2026-11-29T15:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3e897a918ad422a079bde162',X'01a1f72c3e4f758d9895cdb0b4639f3b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','2026-11-19',NULL,'own',NULL,1,'2026-11-30','2026-12-01T00:00:00Z','2026-12-01T02:30:00Z','2026-12-01T01:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3f3b7d6dbfdac2397b09102b',X'01a1f72c3d4d7f7896c27204ebdbdfdb',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','2026-11-19',NULL,'some_help','b591816f32782c5058d25c476cfb919d0a0629052ec725b0f11ed2028622313f38cb7e08e563b0ba98af4ac47f254ddf4e2e',1,'2026-11-29','2026-11-30T00:00:00Z','2026-11-30T02:00:00Z','2026-11-30T01:15:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3e4979afa2b6d938e4db0a83',X'01a1f72c3f547c5eb1b65d406337c0c7',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','2026-11-19',NULL,'some_help','73652796430f05613186e22e9ac5837c3d2c553bf54d4da9fa760028ddd4a3674c137d635cf4e7e1f0319ae67d1f5cc708',0,'2026-11-29','2026-11-29T23:00:00Z','2026-11-30T02:30:00Z','2026-11-30T01:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3ef17e9591949194b340fae5',X'01a1f72c3d867e28971c4d4a149edf8c',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','2026-11-19',NULL,'not_alone','25812602f4c7fdd3092bd03363ff39b92092c5c0d30d09cc8c5d1d1b8a0b6226179c9a23aa72c6850286f196405b0aaa17',0,'2026-11-29','2026-11-29T13:00:00Z','2026-11-30T02:30:00Z','2026-11-30T01:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c40c47771b498e7c7c3e5994e',X'01a1f72c3e4f7ec7b30140eb5c845ed7',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-19',NULL,'some_help','6ed8b73c6937b0a4e20006b4702ca52c1c6dc41b3337801d6e2a5641deed688b3a6f2d324cb5a84d8ea95b968a30a5a99e',1,'2026-11-29','2026-11-29T12:30:00Z','2026-11-29T15:30:00Z','2026-11-29T14:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3da87ee99c355c93ef796ccb',X'01a1f72c3d797d1bafdabfd052e78ef6',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-19',NULL,'some_help','bbe6f4d112ef10cebd9d64ea444906e22c913d59d8d18df59f6b4c737eeddf1bf1897ac026559dd63884c081f08162eae5',1,'2026-11-29','2026-11-30T01:00:00Z','2026-11-30T04:00:00Z','2026-11-30T03:15:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c40bb77dcbcc16b0c9fee4530',X'01a1f72c3d6a73b9820a4558f0a4c2f0',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-19',NULL,'some_help','eccb68ce7e069c241b6adf93d0ed4a75202e9573ecf8230d8b6490551f934e56d87bfde0f12583e6bfa376e8127ef509d2',1,'2026-11-29','2026-11-29T12:00:00Z','2026-11-29T16:30:00Z','2026-11-29T15:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c40dc70c09b9578f7ba9bfccd',X'01a1f72c3e4f758d9895cdb0b4639f3b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-19',NULL,'some_help','22a92a4952c6bdd221f0cf60edf196dabbed954a38878dad31844f15169a7a53b1ac9a09e37480ee10a85950457701ce72',1,'2026-11-30','2026-12-01T00:00:00Z','2026-12-01T02:30:00Z','2026-12-01T01:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c40a37692aa5ac88144145feb',X'01a1f72c3d4d7f7896c27204ebdbdfdb',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-19',NULL,'some_help','408c19358c0190d5dc1cf4a06d0dc919fe1192536f17fa6f590aee539a1790f578221b6b661ea108f529c182056b565424f8',1,'2026-11-29','2026-11-30T00:00:00Z','2026-11-30T02:00:00Z','2026-11-30T01:15:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3de97d4ba53e2ce58c985eb7',X'01a1f72c3e4f7ec7b30140eb5c845ed7',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-19',NULL,'some_help','a3fa4718bc6da98944c6ecc2573094fb19970aab41a914f501bbf9732e98062f542e42c13c224d07b8ee746964789cc6e7',1,'2026-11-29','2026-11-29T12:30:00Z','2026-11-29T15:30:00Z','2026-11-29T14:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3ef9785187d5ec4a89070a10',X'01a1f72c3d797d1bafdabfd052e78ef6',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-19',NULL,'own',NULL,1,'2026-11-29','2026-11-30T01:00:00Z','2026-11-30T04:00:00Z','2026-11-30T03:15:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3d99729eb86ef607cae43f7f',X'01a1f72c3d6a73b9820a4558f0a4c2f0',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-19',NULL,'own',NULL,1,'2026-11-29','2026-11-29T12:00:00Z','2026-11-29T16:30:00Z','2026-11-29T15:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3f2d7d19bda4922b75e2667c',X'01a1f72c3e4f758d9895cdb0b4639f3b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-19',NULL,'own',NULL,1,'2026-11-30','2026-12-01T00:00:00Z','2026-12-01T02:30:00Z','2026-12-01T01:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3e4d7afe99a8c780b52bdc01',X'01a1f72c3d4d7f7896c27204ebdbdfdb',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-19',NULL,'not_alone','aeced7be3c1be707d47c17682feacb4c75c40ad63c9856e5561ccf5e1ecc1bab28243347daa49547882496267de07058997c344799956fd2c69dcc4d1e',1,'2026-11-29','2026-11-30T00:00:00Z','2026-11-30T02:00:00Z','2026-11-30T01:15:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3e347b74b772dd45e9213359',X'01a1f72c3de178fcaa3d91fb5673edc1',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-19',NULL,'some_help','801757cabfc92c6a078ee416a8319a3709f8b7bc503e35912317e85fac1283b64f8fda4dfb6424933c8c1e6379ef7c1ea4',1,'2026-12-01','2026-12-01T16:00:00Z','2026-12-01T18:30:00Z','2026-12-01T17:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c40c17581a28b6273a1c1cad6',X'01a1f72c3f94791da0b4147d287ecacb',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-19',NULL,'own',NULL,1,'2026-11-30','2026-11-30T15:00:00Z','2026-11-30T19:30:00Z','2026-11-30T18:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3ffe7394bdb25cc5369e1862',X'01a1f72c3e4f7ec7b30140eb5c845ed7',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c4fff73e1987dd47193b849f1','2026-11-19',NULL,'own',NULL,1,'2026-11-29','2026-11-29T12:30:00Z','2026-11-29T15:30:00Z','2026-11-29T14:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3dbd79c7a740dab7e091c4c5',X'01a1f72c3d797d1bafdabfd052e78ef6',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c4fff73e1987dd47193b849f1','2026-11-19',NULL,'not_alone','9888f082673ffd1f67d8100e0c114ffc178208ba66744b5b0dd6bc277f8cca3e3dc23d96c885a9d857ccb334ec34fcaa946cdbbd62dd9c4634eb33455d',1,'2026-11-29','2026-11-30T01:00:00Z','2026-11-30T04:00:00Z','2026-11-30T03:15:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3d2b7a849bb21af92e0f3392',X'01a1f72c3d6a73b9820a4558f0a4c2f0',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c4fff73e1987dd47193b849f1','2026-11-19',NULL,'own',NULL,1,'2026-11-29','2026-11-29T12:00:00Z','2026-11-29T16:30:00Z','2026-11-29T15:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3f8876ec9953f26895591e03',X'01a1f72c3e4f758d9895cdb0b4639f3b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c4fff73e1987dd47193b849f1','2026-11-19',NULL,'own',NULL,1,'2026-11-30','2026-12-01T00:00:00Z','2026-12-01T02:30:00Z','2026-12-01T01:45:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3fd37caead15ff5bb377e968',X'01a1f72c3d4d7f7896c27204ebdbdfdb',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c4fff73e1987dd47193b849f1','2026-11-19',NULL,'not_alone','489489341ab5f555ed19111c82ff00dc719694705e712ec0ac5b1fa5360aca30210010b086724e1a04100f40a285646e7c41b3e6ff2e6affd0fb322c61',1,'2026-11-29','2026-11-30T00:00:00Z','2026-11-30T02:00:00Z','2026-11-30T01:15:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c40d4744590ed417379ed1691',X'01a1f72c3e3872538d3410d83cac6a3b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c4fff73e1987dd47193b849f1','2026-11-19',NULL,'some_help','95953ea5452564e28e820b948fcd3bcec778e195c36ffa298e044dd41955d82efd76536166313bd091c65241cb6c735486cc',1,'2026-11-28','2026-11-28T18:00:00Z','2026-11-29T04:30:00Z','2026-11-29T04:30:00Z','close',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3ebe7c83a43dae9b3dc752fe',X'01a1f72c4056783a935ed150fa1e5ae3',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','2026-11-19',NULL,'own',NULL,0,'2026-11-29','2026-11-29T16:00:00Z','2026-11-29T21:00:00Z','2026-11-29T15:00:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3f3770479bb838233055347a',X'01a1f72c40e47472a006a9a053db0376',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','2026-11-19',NULL,'own',NULL,0,'2026-11-30','2026-11-30T20:00:00Z','2026-12-01T01:00:00Z','2026-11-30T19:00:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c40877896bf0f46871cc490a6',X'01a1f72c3d3273abbb5f04da195baa02',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-19',NULL,'own',NULL,0,'2026-12-01','2026-12-01T16:00:00Z','2026-12-01T21:00:00Z','2026-12-01T15:00:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c3fc771388dfe33947a892311',X'01a1f72c3eb277afbdc5d6e98273aaec',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-19',NULL,'own',NULL,0,'2026-12-02','2026-12-02T20:00:00Z','2026-12-03T01:00:00Z','2026-12-02T19:00:00Z','nudge',NULL);
INSERT INTO routine_assignments VALUES(X'01a1f72c4064769d9fee571e6abc30cf',X'01a1f72c3f967fa487cfe9ac6a732e1d',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c4fff73e1987dd47193b849f1','2026-11-19',NULL,'own',NULL,0,'2026-11-29','2026-11-29T16:00:00Z','2026-11-29T21:00:00Z','2026-11-29T15:00:00Z','nudge',NULL);
CREATE TABLE excuses (
    id         uuid        primary key,
    house_id   uuid        not null,
    person_id  uuid        not null,
    kind       text        not null,
    from_at    timestamptz not null,
    until_at   timestamptz not null,
    given_by   uuid        not null references people (id),
    given_role text        not null,
    given_at   timestamptz not null,
    ended_at   timestamptz,
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO excuses VALUES(X'01a216126727783090fcfc3ad8dab669',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','sick','2026-11-26T04:17:14Z','2026-11-27T04:17:14Z',X'01a1f72c8da37543b009a0905b4b8de6','manager','2026-11-26T02:17:14Z',NULL);
CREATE TABLE routine_proposals (
    id           uuid        primary key,
    house_id     uuid        not null,
    person_id    uuid        not null,
    item_id      uuid        not null references routine_items (id) on delete cascade,
    words        text        not null,
    proposed_at  timestamptz not null,
    answer       text        check (answer in ('yes', 'no')),
    answered_by  uuid        references people (id),
    answered_at  timestamptz,
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
CREATE TABLE stress_signals (
    id          uuid        primary key,
    person_id   uuid        not null references people (id) on delete cascade,
    label       text        not null,
    removed_at  timestamptz
);
CREATE TABLE corrections (
    id             uuid        primary key,
    house_id       uuid        not null,
    person_id      uuid        not null,
    assignment_id  uuid        not null,
    day            date        not null,
    before         text        not null,
    after          text        not null,
    reason         text        not null,
    corrected_by   uuid        not null references people (id),
    role           text        not null,
    corrected_at   timestamptz not null,
    foreign key (house_id, person_id, assignment_id) references routine_assignments (house_id, person_id, id) on delete cascade
);
CREATE TABLE answers (
    id             uuid        primary key,
    person_id      uuid        not null references people (id) on delete cascade,
    -- Null for an extra check-in, which belongs to no occurrence.
    assignment_id  uuid        references routine_assignments (id) on delete cascade,
    day            date        not null,
    -- Mood, feeling word, "nothing much", hungry, angry, lonely, tired, own signals.
    feelings       text        not null,
    cravings       text        not null,
    note           text        not null,
    -- "I would like someone to reach out to me."
    wish           text        not null,
    acted_at       timestamptz not null,
    received_at    timestamptz not null
);
INSERT INTO answers VALUES(X'01a1f42824387e9294830b1e36e56f9c',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c40ee718ca4401a6f71cd732a','2026-11-19','7f13544f52c6121d5f34697e06cc6a5cede135800257bf08d78c7b265083c9f063999b2c94af2be6f3700c6e29d63c02f6e331d208898021e6f44ff8ef851f9730f93e924f98a19907030355cc2c73218c863ddaf16d9c68c71e8350584245dd9e941bae15affffffe1ebbbbe429f5b394f820d80f33af41c21b96bdde9b40ef7c150f144e664de40ba203af052d288ad58345bd034bd4c12511bb790858fb','66a83169f39f0a334d701b44b48ca5acf24b87bb91e4977cb2e09d8979338001fc5d91cfa4f4e662b7','9fa3e42979edc8937fcf47a089e9571767c49794d2abe06b7e51054429e2234a00093e1658a22ca6','7761a7ac66d45bd28f7d588d7be690ac00a3f30dd6131bcfc7c82fa9948d00cba1cc931c78b5441d','2026-11-19T14:13:53Z','2026-11-19T14:13:53Z');
INSERT INTO answers VALUES(X'01a1f929d2f47b09b69ccc5de5e692f8',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c40ee718ca4401a6f71cd732a','2026-11-20','421ed1b75e4fd9376f56e3c871989c64048c361ac1f318b3fe9f293eace5cf68c0b53f52ef28b9996c1ca922b78775d705eb8765fe5bbd6ee4343db5b945e2ee3d55af3b08116dd4b2adaccb16772ae19136f8b4f9d225c85edd1c5021bdcf134f755569596736ecd5fb0fc6f0482e3fade292343249adb496bb3adda8a0ce8a4445313745012b7c90e2ace7db6b51dabf85f71fd51eb68aaefa17','cca839507f3c3bcf93f1d0a1a15fcec4723362c4470ee3d210598fd710562e0da18f322bcc3bb3c793','61524c898bf6272d9839f3d7d192e89d37cf7a8d734e4fd28753d7f9c7ad2cb4e0c5aef1f2acc0a4','cb11e3584806d9f9fc116dfa6c52e61e0cc3346a7ec0e873c54bd8588e9ccd152c8fd94d65d5f9d4','2026-11-20T13:33:50Z','2026-11-20T13:33:50Z');
INSERT INTO answers VALUES(X'01a1fe86648773c1b34b8816b2778e70',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c40ee718ca4401a6f71cd732a','2026-11-21','8d22b65aa0d928e879b609eb30cecbaf49d8ab303c866214947beaf2c2023da7fa9714e1b6d087e9af1eaeb846338de089c3066fef454b2994fecdcbd543e2eac982b5338a2ba1515e93689a437ec7b5bf7cd5848bf42b19dace596cc7516f1edabe12dadda34243546843643c3d9e60f7333cbc6178d05f5013a5a1a66e188038606e95f66f71cefa309b72b2b18fc11ed461481676eef72f988e9c','9cf4463c40223f6ad25b51edf4ceed465b2fb970290cf9938be9be7edd59a7f7e853eb1e4d7d035a8f','5043c952a9af3eb7fac336176e6909fb037c4b67abfa8cf7e0b6b47ab38241423e8c1628d9d25d354cff328596cf93610972acdc487c5e7c6edd77f89399a1b1553352ae10578c57db52c4911568','983ddab867bcd4bdde408bfc997cf172fef79f0c5326dab5b68252cd3f5fe2310d1c1f76a204d37a','2026-11-21T14:33:02Z','2026-11-21T14:33:02Z');
INSERT INTO answers VALUES(X'01a203539f957a4d83b3277f79001ee6',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c40ee718ca4401a6f71cd732a','2026-11-22','c63bc5cf640cc481b563caeb47982c43f3a4085d3c7255c73c62da794cb9e9d0c719782984980ba5e86ce3438ac5abbbe08abd9a19e252d692549ac50df0e000f3ab5aafccd6a1df9b5ad8ee35990aa40ecab8d5784926074d7baf0d724b036f3295d79442a385fb728aaed05582d6fcace3b13b889f0e6f895bcac96e492d9f9749ab2846fe7e17659dde85633bb975c85ad8a2ce5e986a9d36bd667cc428','5dacd98700c174d0b03b44e34186922dc819ee99682ebb7a5575bcb90892cade9c2d647a1b22b342cd','d11f50d99ebba53d44faddb0704e44387ef9f47bc3afb0d84674e9d11337b73c509f4901cc8dd8a7','82b17fa8b2938f0eb1cbffb23094cac62195d80b00f35777fd63a7d91a3276007d711d22e67d8c32','2026-11-22T12:55:41Z','2026-11-22T12:55:41Z');
INSERT INTO answers VALUES(X'01a208b72ffa76118aeb43ab6c61913f',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c40ee718ca4401a6f71cd732a','2026-11-23','0d728fe7a963f62c91d271f3181cb549db3aa4ec92381645de4e81356625cc78e780f09b3232a66789bd3e90a93264896aaaf905fb95232623624d1aecfdef62af7a23068d19ccab16ee0c4bdbd30a0d5f6064ef35619bd64854c0ad7e97c0257fd10c4bff8be0b2cfa113bdab78413fab7bedad070b19318a28460a6cbc6312eda05bd4d905b9b71d17dcda5d7d84cd8b67857d45f417c371b7075f43f0af','fc6352f9000c8f24da4dc72da37d1c2721f8f1914b46ab900744de70e57073bd20743c51baf29b3405','e33990680574b0e675cf59811f59de67dace4f127cbc305ce3e4a268296c49e243373c21421b3231','388393f5aa467e6948a0994e8abc9f929bf7b6d3b3a5496a3b18c3b817b5637c251c303f4d4afbfb','2026-11-23T14:02:32Z','2026-11-23T14:02:32Z');
INSERT INTO answers VALUES(X'01a20da5ec9e7a598e08d155f4b63a74',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c40ee718ca4401a6f71cd732a','2026-11-24','cc242506f6bcc9018cff84158cfae6b5c2636e69e9ec7917cc84a8824da6f776d311992bc77c5dfc52d707f55263c68a5a3ab27a9089051e26194c2859befeb2539f081b41a1de12d98526cabdd61d32fa3893afa3a8fde820301a4d209b92c6009cd4a8d3296fc4edc782c2aa7015730d00d4efe6a7616c97f85cd3d830ec7c7fda711b91870ac37df8ff06116486e1cabfb7bb4527c5645274d6b09630c6','301d832d7d4c6b4e0a59c3f8ab7b58d2974bd872e636f19c30851e9459a3ba741e08eddb3b89437dbe','2220438e6523981d18b84abe3e902cd76ef34406245892f325604ba5277364e599d994341660d2bf','4e73d931a8e0f89aab6df14eee898215a0ceff782e7b0ecbc1b3da563a4985c23c3a0978a6b4a871','2026-11-24T13:01:47Z','2026-11-24T13:01:47Z');
INSERT INTO answers VALUES(X'01a213331dee7fdeb6edfc8d6a670f6c',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c40ee718ca4401a6f71cd732a','2026-11-25','036d749c05466d8bd5bd034f7b6f38582e91aed18ff7c1bdde58f1808d946735ea1e131622a16bec4f2a575cac8b3e1194e651ef57f3c510a944f190a028d7330932d91818553f8864ba8583b084c8a27f4c7011e021779119ea52c74a5bf9d1c3795ace1f7e72eef1252a307cd307cbc8bde3a44394a2b9afe1414f399bf270791391ac80ecd2d636b556690242057923acea09070c6e20376a3272','9c5cf5f003bc6b9905c020ace3fa1a3002d167e41ea3305327265117bc5247e05eb27520a62a38ce9d','a08dce5550999be680e89827869cc6ec2b83f1ddafbdc479031134c8a4e9f8466b4d24dcd3031999','0906f4f569ebd04bf1ed0fef10f36745e2c0da7ca3f6b8ce0f9e0b2c4e8a5eff04c9f372b8e47fb5','2026-11-25T14:54:06Z','2026-11-25T14:54:06Z');
INSERT INTO answers VALUES(X'01a2185d987d756183fb40f1f5b22669',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c40ee718ca4401a6f71cd732a','2026-11-26','91dc6a75f685d651aed8d3cbfd8d8b88f767c7c2c29d84910eb2d8ce919053b090e6faccf5e7000e9270b4208dc7449a51b591da71bbd417f0604ad2cce6462a03ae5fcdb5b0020271202ef34e474e4a4bcab68c8c5312277e25d3e767f52557c158da250f5e1b362293cf5e4301fe9256dc89663b97484044cda42120d32056a8fefa313d1e649ac190c3d96563b0c86709ad50f95ef73790220ec0','8a2f472648ac51cdcac1a755914b1c26a5a040f5b4c99e6103e40645f21d56535335ec4413f69c4d54','3f76acba49491b2e8f0c2bd8e5a922663a512fa3966e4584c2e8af37dbc05a06fdd36794160a3ca5','605b5704b02f4e078c5d669d6ed383667e9b5f48fd90331375ac7c43413681faf8a47a65947b7712','2026-11-26T14:58:36Z','2026-11-26T14:58:36Z');
INSERT INTO answers VALUES(X'01a21d00e8527541b8a4108bd1bae0d7',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c40ee718ca4401a6f71cd732a','2026-11-27','3439bc7ddac84d16de0e997d97d23e20955b4f246958c6d58ef8afb2351eb59671ab99f8d587ce251503d60b7a5e584cf55746f7d24fd73d84e14bba4147003771e1d656b88187f34eea6288fe726d3a6ab67441e39e8cf68d2ae8cb6875c46b34b00e179060f2f5cc4d35ab32d5cbe668f0213eaba49cc748c1c720c8089f0a47ec38ea75a70f9dd22349591bb1698832fe7395331e454df37ad22875','767b7af6e1b2cbd01c0ae76303c820f0a8719bec71db10ebd2546bb643797305529665d7e779caa8fa','d3d9a92bb055fad560225175cc4d9f2e30619e9e4160b6ffdec0da6f8b9898bb6a91d412993484d6','4997bc1ac1bcd21d51ed3a12ae026f61ef0721160f6441a6488ec98c295c5ef445353bed4a617930','2026-11-27T12:35:28Z','2026-11-27T12:35:28Z');
INSERT INTO answers VALUES(X'01a22241a92d716f9e4c8a096ccd65c6',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c40ee718ca4401a6f71cd732a','2026-11-28','f05cbc191953a37c60f1fad81d62b83a8891b432876a210d7f91d09472bab2d270e318c7f2ae54ed804a1df784501b8eb725bb34b0e55250dd71555044487d159dda0b8e99247a1bb3adc34a3b6dde49f24692778700f668660d5d98b0071f3ca132ffa0f612f3c446e6e6231affcf3f3e171510ade451124473825dba61044e336c9d4b4a5e7a3098c500586216e1c641a8ee51411a6fe83455bb87','252991a1d0942bcdaf65a2fdeed13fec983b6d59a34e5f500988314740a04d3f5c663d1aee5f99c01e','787cbbd8184e52c966ff68f9149f85d550a1541029da8488ccfc7e12e5fd1ba7a8b996e73598a07b','11290cfe5e52ebeb750704b665e49ec9cd512ad498f7158adf8fefc5d0d1b5ecf02308215f5067fd','2026-11-28T13:04:18Z','2026-11-28T13:04:18Z');
INSERT INTO answers VALUES(X'01a1f686c6c671e09c489a56ff9a74ab',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c3e0f767099f8d8cb28ca5213','2026-11-19','0c63a705556e049a46c607721be772a2e074a36e7a39ce5983fcad77a8915467dc4c07cfb8297100413fb9ebfb9db0500722f48f60084e2fd20bc96196c0ee2517c570cdc5f2e0e2084f2180d98efdd82cb4c5755d8d9a5387ec54d08dcf1a8f73363d79c08d23721aeaf0298c9bcf7a9015fdd09e92d1c8dc5611703c45bd6eb4bcce1cfdcf99a5bec4c8df8815669f4fa7fb5ff56d35ad9167688d05','64cc97d9ab9f739c116b22cc7eefc97189b45cbeb06124137b2c30f76467c282d78b8b183c6b069dc3','eb0a420d5d9f89e2ee42ffa3eb888b98ef2e8f54846d27f152e71de3b9fb7042cb512143f5f20a15','d563132b4d814da22f0122f70a008978ed6974c9711686fe4ce3e685383abd9d4a06ceb31fe255d4','2026-11-20T01:16:30Z','2026-11-20T01:16:30Z');
INSERT INTO answers VALUES(X'01a1fbe57a4f76259a1dcd83189d41c3',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c3e0f767099f8d8cb28ca5213','2026-11-20','71e5661c8801335c0b18f40d124850408d95f03d32af9d3db181a33a22ea70ce1bea0232b428dc532ee6ead8ecb051e90771038367b1acebdb9a4c0407acb57f42c8976b1f4fbe3e358771f5f404afd58e76185edc8e0c4924c8b2fcbe68c1316ec038603af556b4cc6fad3492d7579fcbf7a15b8a1bd240dfabdc8f703b8160f79479a514deff779299c51a2e7514bb70b62151ab0a9ed9edb0e43c1435','0d2f0f5d4cd5252833bed04c3f7961ea5dbf6a6cdb6cd9dc658b62baab2d52be33940d1458fc3f0dad','4101860793c36e797bcf1b28b6737c2c5e9cfc43de088b04b39cc510de9892f0c2cf6aa372605256','9b6b0bb5accedf954316db78786a72ad1826a2186ef434e6e8ab1a837956faeaf2404048efce01ee','2026-11-21T02:18:02Z','2026-11-21T02:18:02Z');
INSERT INTO answers VALUES(X'01a2011d08967412ad406d4dfd660a34',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c3e0f767099f8d8cb28ca5213','2026-11-21','65c089491042af4e9f8f6f00bf7d28686737921a09cc85951d8cd41277b17e124d527b82fcd088a4e1f3126d5da385d36959da167b54f7c94cfc59c52330c4de7c48ae994e4b8c726988457e1f81bed0739b8b4d99613f50e207cb9e0e269febd58cdc25ecc4191bf600a4c821e058c0ff9c5813f1ea73b09103cb22bb26811ecbae1e9317874543997ac12c8a79ddfec6c8aed58d1e070b7e2d','749f3af0bcf54f3938b3695a0140a5977b058abde3a04ce5a2ee22dd53491cec80520ed1c71699483f','0f6a43e9844b256a869f236c550b16bc3884683377a850b27e132080bc41fcc55b8beb880ecb652d','2191ab85a6abb271ab5c315ee6014bdd3cdb974b26be3bcca94bec8bb05ad52d7d5bbcd7e7022da5','2026-11-22T02:36:49Z','2026-11-22T02:36:49Z');
INSERT INTO answers VALUES(X'01a2061411ad7d8a8e2658a43c552ee3',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c3e0f767099f8d8cb28ca5213','2026-11-22','331a2e352d49a1872c71335e0653aa705d6a7c72f7d904eed7705ee39613845901d65d328884aecbbdf3bcac4d9be8ba2b6e6219ce0ac081c3f4d386465bb4c017f456bb972e8a052d55a90f96bb89620962b76774ca3af007fbe86cc96c78e60496a688497026ce9856c0e1a797dbc8df17c1cbc4d0524f419b11621505d51b21c082dcc81b6088665ea1016f5bb9dde9171fd6d81be62b2dac8a6f','3b3aead7b12a640446f7b966fb42e29960f7ced0086fe11fde5fb7e0d1fb5a507577780a981d8d7378','2f481407234719ef7f4211afe9180ce816733f888f7de6c79631708b108b69a5fbf0a974b9376ed9','32a6d806229c0da2f7b0fbaf8e0a13f2610b4a247c848c270964781acc073da1b69ce0a46a66cd5e','2026-11-23T01:45:08Z','2026-11-23T01:45:08Z');
INSERT INTO answers VALUES(X'01a20b4b65407543b290c1672b44e9fd',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c3e0f767099f8d8cb28ca5213','2026-11-23','f460a610f7ad3610f10098b0f5cc3e4402649690c8a922c0a538809978e01a69209c64cfb6525ff221e7dacdef41d35aca0bc16f5c5bf4a7bec938a39eb260a017681e1afa6cb860c89ce72d42d6196cbe7e80ef225857e659d25b1e141b865b203fd3277a89654857686b2f09aca8cdd0260bd234c0e74de8a335d389894cd66a9a0db6184f929891227271fcf646d7251cd21e001ffad80a','05baceeee682d8750f8d4673b0dcee5b3c5355e8e671473d69fc1c02d13965891b0ed5f9b2accd3f12','68a0b62344c0071f02cdf2a0a96f6315ab590fa296feb9a382d57466ff714a86a9434e47d194d4e5','0bda7842b4d250e65ff597c817ce83889017d7b74347c1aa6282022de01f39635c4d53e4620efeea','2026-11-24T02:03:40Z','2026-11-24T02:03:40Z');
INSERT INTO answers VALUES(X'01a2105e5ff479878c776728fd148fcf',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c3e0f767099f8d8cb28ca5213','2026-11-24','e35a947b1da3b9307d4ac8b2081becd9ab6368bec286488d8bdd5e565e97a3d4e2d154df03db7f319833d5168b445d6be87f2970d435aa7d9d35ac47e9448fcdbadf5e8fb8dbfbb98d16b0e38138c4806116599dc85915efd9438792448769c331bb82b8105842d796568808df826e54974c538ff02eb9607a031c01ea7ed18416a459a29866cd2a4ba586d420643b3498fb1d72457cefb44b7a62bb8b','4a6b5e7d0e4826c91a9a01abe2fb7ac49d2cba421154a9d0fca6d8a13bf2389604a76a880dcdab1dd6','d63dc05d0c64bb572124bbb10c0229692c7b5247f377ef1846ac2f3ae715a2817ac096ef35098a81','7e2b32fdaf6702d778aea0d0e426b26cfbec119a7ce91b261fe9507e2fce4aeec6c4f00c3c374f46','2026-11-25T01:42:30Z','2026-11-25T01:42:30Z');
INSERT INTO answers VALUES(X'01a215895d957d079581467d725dab63',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c3e0f767099f8d8cb28ca5213','2026-11-25','4da5db8fd7f374d156dd0c5ec45f0e30d63b267d67565d5d576044896f605d32834d2ee2e1de14638454d3b6674336c943750ec4c47c65d0da48a64bab494a45acfc6c000804fab2d59bf33c6311cc443c1cb2cb40aea2573c144ea8419355b4c1b325d8707b9a4387e1ea7eaaed6aa56f8bb7b4ff2c1f8a1db513dab4d5b5c0260efb619247b9aec5a06c11ff3574ac25fb91d953cad34dc8e9e63d8657','fbbebb8f05a2d1db51c2d6581a1726640e6b9a1c342ea4b908bfc06773792990cfc4bac778add1218c','7614799144457655d782d7a1bfb22650bb2bdf7e2626de3bcd9d0645615dd0936e1170cd53049fc0','2032013b2db34abba57d95a7f8437e2970f0fe77634c2476f52aff55e073d4f36fc9ea412f250555','2026-11-26T01:47:33Z','2026-11-26T01:47:33Z');
INSERT INTO answers VALUES(X'01a21b043f6d736baca9061187cb49e6',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c3e0f767099f8d8cb28ca5213','2026-11-26','1b02c122737cf54ff9b62b2a576caa4417df379b23eacf6b85c86f997d5c813d39a3b7697be8b1500221feea03324c5a4548179429684325bd0fc312b82c7240f2880a3a64c10e80cac1c9a12c70489f8797c8d02c8902fc326d0ab3bef018cbcf5b04a2f2ea02fa29d29e39d16a0a0fa0d1726c9de726b1de890669919faeeaa0fa567b0c266bdc4549a88e44ce389a202c72afdba4f4c7f89e0f890c','7bbfe1cb0c2ff9585c9c1523e7c0c3ec0d5d53a6be254fbd96017dd515ecf8e0e2e105b9f85a3555a9','02f4d7f97c1a8df0cf55eb89f3016c94f5e5885db8c757fb239cb447affca9d0a4ab7b4a7526626c','4d40c3ad8ae7724e2c466d0a052f26379d5015f318edb124f683e337ff6abb11334222433e4b7385','2026-11-27T03:19:52Z','2026-11-27T03:19:52Z');
INSERT INTO answers VALUES(X'01a224d8c79877599795cbdc836442dd',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c3e0f767099f8d8cb28ca5213','2026-11-28','b1b1e1cdd253ad8f823f336b02f49f38439d53a89392005dcabb184fe1b14bd46ceec34e3f4622d4a0ce3f18920a1442e0e997d19a5ecdf66f8a628c53e2c28499e72f9d2201839b391c40d9a21862f3acbffb5ca51b1e18caf23fee48e12145f16fe5126d85da1595a6d11790d37e0fdf0987dacba5aaa6a9eea803d652f9cb0d858fe7242d4b05a7e9d2a41bcca7a2f347a32b48305292d686d2','7fe2fd752f185aded689ef7e5af53ecb186a575328207452f6cfd1e3864720562bb4b57de87c981164','c10956bb52471cf5394334e9681767038f5f194dd8ff0102cb4a3271c6c19559725637494057ab45','14f25c0720b800450a6973633c30bf5248b9fa59fdb5d685fe8d0f933cd761b9ba0a761f17ec4ad1','2026-11-29T01:08:36Z','2026-11-29T01:08:36Z');
INSERT INTO answers VALUES(X'01a1f43aa0bf7ff0bca1d6f80716d3f2',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3f58791daf47e508a300cab6','2026-11-19','b54684c48a2d9c4743565dd7c7a94e0fe25f3aff08d951f910cb2505c65fa063159f5dd0a9479fab67594afb5be4f550c9d5116ac5176e7632d96a770868e5d28b963c12ed906e8ccb40a59b042d901a06970a7b36ac0e939545e7268ad6c46b4de23b8736a0673d6f97be950634400b478e51195c559c7450ca4de3936c1803051598c0b6fc0c4817ea5a9a94d15d2fb4bd99d54c12af4a542f6e','feb8d64931dddbd4b8054fbbc9aea2c649a27cc80babd9f467d21573860f90832cba658d718c70cf10','e9ed58c0cacf41e28f37ffc2d3f7bc3d7b893bdea61315ca863f843d5f036d720b76e80e48d9d915','7b93b2b64a3f421a727e927db722ea6be25e8079e6deaa406bd94a3e620a490af9d87eab33575bf0','2026-11-19T14:34:05Z','2026-11-19T14:34:05Z');
INSERT INTO answers VALUES(X'01a1f95478e3762891b788cfa42d9caa',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3f58791daf47e508a300cab6','2026-11-20','feee6cd96375caf164e294fa6c0207b88b8db1d1f3fd1524939f641bdd17063d47486ac013795c0ee470334834e7648dcf78af9b391aabdbb0ecd19563edea292cb65fde4c9abf8eaee0badb870237a37e282cea557cdc48533d80ee1895469865c5b79ab2196b0dfe142f164124db81cbadacf8fa66e0c3e78967a6fb79b1d68f8aba47edbe043ed6c25fa0419990bfa0354769182a3f152c80b5b0','aa7949309422864da6e1036cfcc437a68cba0d0839e853104056d59131add008a9b392aea112b8b31b','ed11ff754a0ac7466332f44292b1d266946abbb97ce10f8be1b8a58630856bee72e63a5807f1a4d4','f788bfede983c1af08d1fbd82743a17ecd21b8a3dfc4aa56cfd517279f340fdcab12c46ce76f2cc3','2026-11-20T14:20:25Z','2026-11-20T14:20:25Z');
INSERT INTO answers VALUES(X'01a2039d75747925a1014ed3357819c3',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3f58791daf47e508a300cab6','2026-11-22','77f0fc4ce8f4a41a85c3c87ccbc6d22e5bd7b08cbf9514f6c0d2d9f64e7d07e8bc1b407ca5c5e089a814e85af3aec5368fa6c24858fab50f67fe23b52c4ff86eaf8c8f8ce81798e20d0ba2256c8d93a7cedbb8a345ad6d76239b52421f951ffdbd341a8f283a5f0c10ace6cc50de8a0964488c4ac12dd13aa1b39d109717a6652346566c3007a8994a616a8192c3b950f834fe53828713a3a0962cd3bb5e3d','b3630df6fb0b722d69915f1258360e2cbef418525c3e7ff649e8e04962f97c2071c5f0a0720818599d','88576f5e5bca7547f06ec9c91eb9dfaaff55b68488ceddd821a17664b23b79e1efe1913b16873663','1374f8f7454102580969eeea89f0f94fddcd5733eefbecb14e15e7282742b0d32dfa6535963c03a8','2026-11-22T14:16:20Z','2026-11-22T17:16:20Z');
INSERT INTO answers VALUES(X'01a2087b7a0d7c868b86780e849a43ab',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3f58791daf47e508a300cab6','2026-11-23','37816287c4fef8809608dfc2cfa18ad0af24bd2018e07e911c7c8e23ad4040b3d1d3bbc1c648ef2b2693aa74a513724751639916828973a6246118980b615a380f0b48fe38c411f9d873b8845f433729303d253e699ceca800874c37b7072d46a1798509d627ff812704f658838f8cfe2f9bf3de69f887bfbf66ed2fdc2ce51a2680141b2c216af2801d1e8d917368bffe7e206769cd431ada707ab7db49','148ada22a2272b0ed7c0d9f8d230b60dfcf5ae260e2e7ea0ab644f01ff915f3aef65b981de1853c373','bcdd1b90b39b86cf512583211c95369680bc69ca947a98a8ec3718557a38db326f2543c425fe1bbe5c8974b1d97441f69e8cae5ec6a8788f98b2d70bbf43cb386c3c00b9','7709bec22aa9f6af01bc5c33ee0f74061afc87ac09712c6976b37145b15e93d7c51d3f1f33b06740','2026-11-23T12:57:19Z','2026-11-23T12:57:19Z');
INSERT INTO answers VALUES(X'01a20df5f33a723fbd25c82e37009b3e',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3f58791daf47e508a300cab6','2026-11-24','765297ca161ef50a355772bd0b28aa1d9e76bb3785da4c87c99410c4de0ef94144668a666f331d23e22d7981650b4b346addbfcaacb592ceca9c0f2d53f416ee32fb9d49db45942002b35d7f0ba403fe0be2198616693dbe0d21020ed0faff047683479349d42aeaebcd175eb71551cd3f004a7033f4d9071f94d455035c5c915069bc9d6474ff2a5d027e1ae8c55adca9ca197cf0ccc3e3cd5c9b7d56','3128eaa0a873f7fd33c898c4a80d06e8cd2fcc5a3519de6b7bd63b2b302e6ad68302b289cf29b2b3c6','97e2e2eee2429407d6f81ebeb7725e909c43dc24f52f985c2f72bd9bac4443cd3e73022c44cac987c9c227d7efe5c050358a012584cb0fe16794d298ff8da6796f1ea87fc7842acf1ee22273f7ad75','07d771911d95dd5e4b791d5a12c261259064e6a4f4871978c4696af5bd0b5638907745683be7e225','2026-11-24T14:29:12Z','2026-11-24T14:29:12Z');
INSERT INTO answers VALUES(X'01a212e6b0087cf2a468fa596c5bc103',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3f58791daf47e508a300cab6','2026-11-25','702d7631d740aa23f18f02cf9881b66f71471ba539b67f6ec7168e8709525e9e429b9b062b33fdbfa3f19df5df237bc6beca60d197a647774cebaf81e81bd9e1d926007c9c89110358c2636898ec900a9e96ef3afeb77fa6bf1373bae58c4d46e5d10bd90d61637389084d56f4e9596df45ecdd72617f9419f90e8b53a38b3ca9af2933575922c2abf4467e1ab5e6741a6f484dec6f7d9992ab3b76282','ac0cb3c2f820177deac2acbe3d6260b3aa0e23e73ade19eaae4f4886363309a214b9921090713fb3f3','6ec9fd1f0bd7fe033aba0dfe289ac08ddfa15b1cb811c11d8e4f66f9af5275b0b02281ec177e72a5','51255a0b85cfceab8933849a864746342034576a4f74aec4b66a72f9e6308567dc7efaafbbad74bd','2026-11-25T13:30:37Z','2026-11-25T13:30:37Z');
INSERT INTO answers VALUES(X'01a21852308e7f6bbc86aca650de35f3',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3f58791daf47e508a300cab6','2026-11-26','e53d70acb0967b9a90699c25fe92c44712d83bb60d3aad5f0bf2d4026931c26940d4ca9e34d66ddcecc77c0881d09ead9c28d8c62ae09a48f4f12f412ff84855b343da783a5894eec1eced402b97fbd288064f50d31f7640e9df440b4a07f8e934842f51a9089c14919cf039eeb9e185973a2df718b80c8747db06079c10d97f168e2bca1b9ddb6f797910ed3c1d8f3cc2dcc695e73cbf2f9cdb82ab82','484ddf3b3cf664fbc39975f80c03758df506cd1c425571cb1a4db4502ba5346b4762ea7cd9a5598503','94c6b8397e7c01d563e2d977e67d9a43aa73494d06272aa67a9d11b51b57fc4c958b0da56912b467','cf1fa65459e8c6694d00a23a455acc9df76a9d301a1dcc098fb89a21800081b2d4aac79c1ace112d','2026-11-26T14:46:09Z','2026-11-26T17:46:09Z');
INSERT INTO answers VALUES(X'01a21d2770cd7e1da7988c3009bf1ac9',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3f58791daf47e508a300cab6','2026-11-27','b4625b3d428472a563cfe8c25d3291b5701c42b8d3d07cf0f865d2fbf17ac78c7d11628028238dff55aa98713bad835516f84a08d800ea81580efe3854f5032884fbee463897ccef15a182d4da4fdd2d1561e8cea39e77bed2b24d085d9980a4c7120776fce50b70daddede2c016c83c5bb67fe2d65ba41acb011b24bc7b1b41942c912f55af10fdb0c308fcb937e7d54992a0a1fcc837d99d1dc07faf','0ebdfc4799db14882cf03a0b8e56234f2f18d461145155ba18e56c72f7988efeb305c68f82e1a4d7fd','3f10dd937d4d562d3853cf29eac2d06367c0ca706b04898ded643e7c819a7cf42f7eb234089ca496','8cda5a6d4f8b2c54c48278a88f72a304f833bc85a0c08a4c3f931928bcda81537a0ff3f1168bbad2','2026-11-27T13:17:33Z','2026-11-27T13:17:33Z');
INSERT INTO answers VALUES(X'01a2223ae9867c40994b702d2157a356',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3f58791daf47e508a300cab6','2026-11-28','d9334bf699ba3169574bc9b670106e42310bb9df6b7cf649bf3104bbe591cc2282e3acc71c02eb234cd0f28fed50c5278bfacf3a84ce3a2b02379916f97b3bd1d7cc65117b5be62ec6c8768d43120867b1870c1a6f10baa4fb1cb581f64bdf780b1890dd0861169d1133422d00ea0acbf938f849fc9515bf9962ab987dcc0ec4b28f3e048c0c7589e73d3e7b4817e38a2a970c5b57d53224cd2f934efa','d642236a0ef8361b20a545994a7aa305aef42fba3e1a6fbf436e4bbb0d85f830ee031d79aaa8e0553a','fc1d7a3b6aa05c911d3b8b68567e044a852c1f20f3868596c42cdc42f2fc5f6243bc3b44e9d1753a','51979bd81af004ee2205d4f9a708f9c7e66f744132bc2e4b95c5cb6ee3bd16cf97a7d1015878cdbe','2026-11-28T12:56:55Z','2026-11-28T12:56:55Z');
INSERT INTO answers VALUES(X'01a1f6ddd9897e5f87dabe80ba3cf05c',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3e287ced93547b6d6d17998b','2026-11-19','6590335e6236df5a3e2d8737bcc2b53a8e7fcc42bbebe3cdc258920395b5a141135f90704d4ffb1128b57204b98fc4d5d83ae6effa359706ed969f5538369352ea43e0804f6142509205b8595b58795e7b1bb2345effba5335d458ba3e03d21ff77f94e97a1f3265b8500838b38e9d617c9b786f087c73dba665e57eae3ea5d17796b50e3a17042931c3b7308720780c5f90cf5c8048c6781db705','53a46d9d07be6a24ebf2f22acfed543131bebc4281c5902f4b973b1ea3001449f7ac424a844a4c911e','46da4a5cb3fb3eba98830d5d9b686f01564821d22279bb87d1ee4e1b5bc12a8119d9306b8f95dc12','c301f36893f591746f7d017ab7e8d4e41f41cb596e4de2448ee732b38cee67899660f3163c7e9910','2026-11-20T02:51:36Z','2026-11-20T02:51:36Z');
INSERT INTO answers VALUES(X'01a1fbf432be75f386d2ecc222fc95ab',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3e287ced93547b6d6d17998b','2026-11-20','045254ee3b44a177647aec9ebc499fe2de8a64afb1d72a5dbbb3d5095f5bece9c03d930ad450490f276c4eaeed8ec144a261c8508d700c99e2ebe4342989842c1000493815cfcbb1c1b31eab38795db001b1bc4cbacac656ced8db3618e2d204c6f48de7b688589611c46e8f48c569f3f82548782ebb4da8c172d02a24f9e9f53a062e81a2797bb1d8581f12e6a9ab4e5598bb81009166d2403b','1fc988d23740bd260503af312882d5aae97767fa86828fafe3253f2b2c8613e77e9ee4d20d098e8c3d','997eb285a4c6f0eb479ab75feb3146c71928fa7457cf4efa01d4cd6308c2e100390af39d81f1873e','bb5b488988597882704b0ab40a7560498e2bd163b5bcb9842637f0487fc07094ed0f2767639dacf7','2026-11-21T02:34:07Z','2026-11-21T02:34:07Z');
INSERT INTO answers VALUES(X'01a2011d4ea979de9cd12120b5d5414b',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3e287ced93547b6d6d17998b','2026-11-21','cf0389f382f10dd76a9375ffc695e1e851befae4168e963ee3c8f7e711741d6f6b45652893ac4d9190b2e2969bbcb73c1426dcd565a0f894db8d07229f037c4ba09551ba75ece360b9f3448c3c650a53e99cc13c5825c6114c16b9a9439a2a9fc2f55b10ae3e4b3ce94d035e6f7dea8769df0530000b5749148d3fa7bc3b203789e876eee1bc27b5b4261947e585ff601e8797cca52222d18a601b','3943c9fb9532217aa59e1748e72b60195258fb2ea1ee8213329570d5104997dca3e63adb0a2bbe38d1','218669af27da57055784413c4bb083af0b6f3ed3c3143f88bbae191e75f5708eefdf0976fa058652','f3140b2037e9edd1f2a568ee94f064707d8b361d5b8c6411292d90f8f7cccf1374984de65fc19b01','2026-11-22T02:37:07Z','2026-11-22T02:37:07Z');
INSERT INTO answers VALUES(X'01a20672d907765c83960c8bc2755b75',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3e287ced93547b6d6d17998b','2026-11-22','d64bb772e8ba323c3f76dfef5e34d0daf0b96621e32ab92e31765685f643887e2bd3a33742c13900d9178e15ffcac25a5241bda3c8e843e7dbb2e8f3ffffaa64a9334f58d96ccb5f60176ff655de3f0b04350dd75defb058da120d953b71e4ed0f2fc4a72b0bd3d35dead25aaf9ef9199c11afe97ea2aa95dd7e168d17db66c30ed6d49871f0b7fed40fd82011b54313a7e8370373da7cc6397966f9','bd24164b1c7678df7ca7ff8fa35721936a483a0360cb0dd9d81def4a3d68c07c635b45a6e40cd4a747','79364dfcb6bb2366062ca220f10dc23c410bdd9f9c8cf9c760d31802da876215a394f8d8b1cec45e','a43a0887814cd90549b29f8c6baadccc6ec72238d987105b569f615024dba25f95fc8649ba397e7e','2026-11-23T03:28:39Z','2026-11-23T03:28:39Z');
INSERT INTO answers VALUES(X'01a210662c7577939495211f9937eefb',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3e287ced93547b6d6d17998b','2026-11-24','3c3cd485f08249bc1a21a0ba0a428eaddf09d51306a7022ae364d69afe36932bef2f3400e466b75d0c9f8cc1814a6f1b5549ce3012a36e753843c7296940e57510956d7c9103dda151d7beff0cc0491c90980368fc39fb8f6fd68590b3f8f191354bcddabec1dbc8a3440eff3ebb9e8557c49d1eb7d1c759430a2bc134a10843835482cdd045dcc694eee3c251c0c92f3275d4d41202341e78ad45b9','97dfdd6901311d8882582518c0ff957942937314663a869fd0a320b62cebdd271da7fedfce73f5da58','e2fe116fb43e22bffd13028bc4b2d1e13e21054f4c9556a22174764ee5bb7ab8aba8061913429a65','dd884460b872e32c0ee834792351f66b31cf813a6b143571148df4a06c3d941f42c9c2dd3820a427','2026-11-25T01:51:01Z','2026-11-25T01:51:01Z');
INSERT INTO answers VALUES(X'01a224d821f277a3b1948f9a68fc6045',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3e287ced93547b6d6d17998b','2026-11-28','90553c1e8a28bd22fbab54ba182a740c7e78bb1c215fbe050329fc48a8258f5e2840e398d1a8dde5448dd29c6604ea4c53126654085f3ed2912ba1a2cde770c39b72930dd21fea4b351cf7d5102dd955d6f2de7378c8fb44608911c840ef6b39b3e9b7d52af05070b68a556ca09525d77293601f708fbdca638dfc7325103328b87667d64a69a2a55c72193d29b57da39b0ad39ed6917222d6db88','5056a930f8b554c131c9657276c048e202437a7ae43f56104799c815a853fbb393ed60ee37bf913b7f','41a5bfb36535466f1f1edd1f5e5fbcf8113451cec551b091e86f8818953a9a30f9fdb0230bfe0e7b7f89b12e939d19a69231fc681c8cef0de5d4ffb7551ceac749b65f88c0c8753092356a398797c2','a50a2c429da6ce3fbbf21612b09f1406bcdc3f29f24b8e70f16ee9b32872c456012154f2f6417ae1','2026-11-29T01:07:53Z','2026-11-29T01:07:53Z');
INSERT INTO answers VALUES(X'01a1f41b288e7a77a8fd5e15b9ba548a',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c40c47771b498e7c7c3e5994e','2026-11-19','c7e7b4cde3079643e704c5011aab3cbad964f6dbe786772e46e5829833e1fa1b74dd8334553af19ebbc7588a2685c9365daaa90251db59cd0970db6c8649651a3b7bd56b4054f49d8e06ac1d0acc5d1ebbe04203060ccd3559922d3c63c025b21c6001498dfbcf61b20f8120f2f4b3850f0aa4ffecca8b1e159cf2f0340860e7e7feb5d152ad42dea27fdf1f6907308cb1bff51adc7f7620ea5a4bde','964ce6012e03be06fead47dd7c5582b0f9f96febb8203b4da67f801c41107008ae49e83c203a5fc0ff','245968228f5feed8018c566ac298a2b8f91e4acb12ca89fcd9bb751e80f3002685225fbf4cb63400','01550c61125241939afa202bb9fb01b32aeb87eacfa717a0dacf5c81456435e18ec10df89bf2e445','2026-11-19T13:59:42Z','2026-11-19T13:59:42Z');
INSERT INTO answers VALUES(X'01a1f91cf5157d6b86734ee83ff7a9af',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c40c47771b498e7c7c3e5994e','2026-11-20','29707132cc6b449357d8b2cd7aa132465998b66199af58ddff14ae6e51b6903cc68377d8335ee0a054006c7a7f988aca56a89c80e69a59bb8d07dd3346f3a757b8e068c894d93e00bf1b1449ea9b50f92b6d6c88d524fb27b8330edf1f7d9b1e7e4f383fe9b7bb0d225e6184dee30ce3c86b7b0d2ed0f048235acd24577d82d5c591584116b9034318d512d1d85ab40136475395deca23db7b71aa4d95','509e874d65fdf54f9f5f1c7bd63c687149eaa0943c9825899979bf9fce6d212c9e60ba8893f00e660a','27045f885f118c4999687722f7e0c61ef2c2d2ee40363bb3c7ab36e6b7b73adebd65b75622d11cb7','5661e42ab799363cbabd2d9128b075fe6a9d0450ebadb19f2b6d492bc3a4ada503371f503bf09cc7','2026-11-20T13:19:46Z','2026-11-20T13:19:46Z');
INSERT INTO answers VALUES(X'01a1fe7d08d779aba5462089866e516c',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c40c47771b498e7c7c3e5994e','2026-11-21','6998e120ecdd6a8ad875b009e04c53b39bc0f1463e513dd23b761dfaff33c9efa93ac013041f0ce6239717d1f3b571b4e6e193e06226c1f44012699e922b5da792ef9491b55a0bd1e8235483b7a3446ccc4285f1707cb458b0f3acf60fd752aed200f3eab5538ec6725401ce09e3f509d0737c2dd05bc316ee88d455a8f63ec3e522fb484016973328ad0806724f6c57baaab134fb37410599ef44a602','69a8ffa614639b69101b0ab46419ce0ef9ec9b4c8491d03517a66e7f1fdb8a8ab9428448474376e727','d07e0ae3981bf98833963c88fc4db160b09b3da345a015296393651daa53fa666974034d1dea2f2c4bcc5fb5f0e933238c12f9c8545e917ef4180e84edf3a6d473aa13','c2b4cc5b9bbe7a90231c4d25e1b8e4e19d517752f26e940d57b6a2c8cb44b4b76a06475460e2626e','2026-11-21T14:22:49Z','2026-11-21T14:22:49Z');
INSERT INTO answers VALUES(X'01a203614a44741c9abd8600982d09a4',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c40c47771b498e7c7c3e5994e','2026-11-22','e75322155139dec1be4478ff4558741456576db3d27a8ddbe3be6a824f0ccacfc2a70cb17ce476c427e5901c16a4a1144dc5ac8f34b30d4dfae82fe0ec1025c188b62c3d275a7ab1fdf5b9e649b846e686c95a67a91bc2276e9bf7fbec1bebb5eee39bc5382cc1b7b2efa5296bb0c9da1c51b254498be9f80a5ec3fe95b598d2e515f50e9cdaf45a4147ca5a16615d74ade7fd1fc712fa7cd5f4568b','5979e878367e6be3e285f7894e79bd2739894f8e951d9880e84c71793ad9b1fd060c59ed37183724e0','fcbcb6527b2d503d1097367ad44924f41954783651396776c075718293621da32c3f8f3435948113','b94cbe637501204bf68ad59c2369fbb69f706015cec5daf64c699810c06d8c28d759eee2a3be8f2c','2026-11-22T13:10:37Z','2026-11-22T13:10:37Z');
INSERT INTO answers VALUES(X'01a2087eeee57836bb4d2d4d3655d6b2',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c40c47771b498e7c7c3e5994e','2026-11-23','63f6454adab68bd7bddfcd42ba3cfa30a877499694acb0d2875755ea65897bf088aeab6402c8761bdcdad1be2b2ac80c7aa2fe55effd2d2105d0edd585e027fccfac783038bb67ff588aece775533ebc608b387e6efd511748ab5f140c9085c941e4d2fb257cd99ed9ef1f0dd6d401998d335f3cb2b837194099c549fb4d21012edd49498f7e54f508807d4710996548872965f8cbb20a3dff028a','ee0b84b1077d6cd068a4fb9e701e13db2355dda43b7df961d0954c55933a724ad6fc1d1c20c2d47fad','8a9b75f0b939391ecb14e2ddef8dce10f7b58cd2e58e0156fbfcc75cf983c33cdf0b99c7550ee131','a2c58ba22edea6760eac1be2b3692b83522b0479a4c0612909dc5028bd878e108ca990de54988ce7','2026-11-23T13:01:06Z','2026-11-23T13:01:06Z');
INSERT INTO answers VALUES(X'01a20db8266a7df6ab53d2837c9b0e6f',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c40c47771b498e7c7c3e5994e','2026-11-24','1c338149de2bc82c852298c826a5a0987e980b09f98b782b337da8dc1d0de2c9f99201a6db556a771eacb5e58b59638dffff44d0ebd2d57ef66531bc0873673d29d4ddd89b50b4df4fd02089f26a563784a2a747ec2456df083abc3c7fed9d08e1914c5dcac607fe3fad005770c888dbdfc41a788ccd8034123605dead4c4d940cfb22141180afd726267108765a8ad91035947a96e86d747e47b044','c1af870f0bb8abecea3ecad4df0eca3defbd09b0c085627afae764377e03c86513fd4e5750829925aa','1ad57ceedcb2fa997921c7ec3b5eb99171a6d69454bd8689ef3219f53d5c28bfd29cbf1c0c8f2a92','88df3224b6a1ef0569ba058cb308acc4b6986cccfda770cd6a643ba5bc4aa31d4334da73747086bf','2026-11-24T13:21:41Z','2026-11-24T13:21:41Z');
INSERT INTO answers VALUES(X'01a212e64ae370b380ceb531cd98c8eb',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c40c47771b498e7c7c3e5994e','2026-11-25','0c3841fbad6c9bc41a1f692b2c9572f656fc991accbafff665211f099329d615597bb79cc77468c8bc9335569496dda7924c2d58dfc98fa208b2b66df28b959158c2e77852847d74413d227cb1bb7ca932f3d18b2f9334e6bf179da86dcd51bfe24eda67b3e4bd6f1156b87a221b1804e8aa8fe0087dc0fb081d9e6b0db3732ecab7dcbae3151aaa2e342b1ed24e22bd2a63efa98b388d383af03fbb25bc','4e04484ad83a413cb081dbe2aa889bd818a9f73a4e4e1b5bd28dab206217c047c9bd3f67c06b7a3ca3','b3ff7eb228f71bd1ab52aa66527dba07e3f2cb19c6e844328f559c293251b41cbd2059bd719c3993','c1da5acc26f5d941da26058b14acc028ec2b4aa8a186c475da2d1306136dc5d6151871789dab05a3','2026-11-25T13:30:12Z','2026-11-25T13:30:12Z');
INSERT INTO answers VALUES(X'01a21838e08e7561bb26bb2088855fd7',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c40c47771b498e7c7c3e5994e','2026-11-26','848cb877f71730cbfbfaf0e02ef111873ae11ce49c376cf2f5d465e776d9649b1c488411242dfff1ff6d95aee71d1759ecd67b2391bc2929887454af051a2c236935b8cf8185054a60a8c2660076846fc1ad93660e47ebd484738ae2d3f14619e24fbdd3797c8791a805609b6400ab7ba01e4ad161d5a3173e1f27fca3b1ed2c73510d16c3729e02612966df40f59b43bf7ceb3b53f0aa181fe0e47e616a','73469cf6bf533d60e2668aaf7468ffc2c6f8bda12d4a198a615725540cbe445dc82de3555b6695f1e8','1f894ca89e05a50874e341befd0abb9b8bf097533e7ae6c2171629a7e27bd18b89794d487799015d','e445577bfae259f92f2574ac13f0c04c7d319e95013227f853ad7ee4615ac77dd672e3287a0b8ef5','2026-11-26T14:18:30Z','2026-11-26T14:18:30Z');
INSERT INTO answers VALUES(X'01a21d58f72b70009293909afb2e57f8',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c40c47771b498e7c7c3e5994e','2026-11-27','ad73c94791e70823d8d65ab7a96fdad733b1a6b73f2f3c4f713e40f3f5074eb13aeb4e4b332d232b685f8d73ce1f18a87cbe9bea5add5bdbaf03f4657416441602b2fb475695f7658cf3860a41ce6bc3e78b5d9344ef2ccd44123f17d3129be15ae5beda5b90924496e5ff5e120f1b839fd030d41afa40dc995d1ec535d388d8a263a97b14f842a9570b827b7f42987eeb3299d310fc0d0c6ac149678b','af09ae2f1b1504ad062bd3d1114f4a5f78644f595404efdaa58888e8d60f3d2925d71df46945da32a9','4a6a291704c6ea6ae35e15c7401eec3737ecf0984fb79e26a2cc6550db476c71912d1809008d3c65','863df8cbf4d9e006056f979c9aa4192e64a356cf0190303545d34ce094083bc3c872f8473f9803c6','2026-11-27T14:11:39Z','2026-11-27T14:11:39Z');
INSERT INTO answers VALUES(X'01a22230e58a79ee870f37664ca17976',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c40c47771b498e7c7c3e5994e','2026-11-28','083703822c1ccc54cab7b224db66e1bf0c0f634ec69a97aa9a3c25d7eb34d4773ada6927c463cf1850ad35c2ebed08d4bb42be3d403f0d9efdeb2d8a332991d57afdc5e52fd1fc264187072b0502bd35cc72af6e2490e02086558eeea1ff5c07d2fa97023c17fbd63572be999657b93ca4250876f5896d82a25ff59a618fa3d9f9e0ab5077226f17aa0ec92ac1baf98cec2283b2ac23e8cea34a3a','79da63855ad323fc7eef670038e580c7ac6e0991f8a841120e5820c8fb88b329828ab2fa40a9593770','4dbf3182743150c99d29ebaf25b7a67ca16757c19b06351f8b81349ea16da119cce3cad8d58ec6b5','f2cff94c4e6b934c46cb22184cb327a921a33f14d8f8fb55ac7bb2ee4154822dadb68daa859d6fd0','2026-11-28T12:45:59Z','2026-11-28T12:45:59Z');
INSERT INTO answers VALUES(X'01a1f6d3af117757923cb145523dfe3e',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3da87ee99c355c93ef796ccb','2026-11-19','04ccf1475dcda4b3d3d492961405b6c738d13db8bd8044215ae974647af2ca5cbac46d6e42da4d257cdadefae710cceda92a9aac022fbf69aeddb5a91f78ffad193183bbe9757ded3d9be1d736de0ef4edc9ab4b1f0b2ce170df75f931e244d5610f83bf7a7435c9d45991c8dd2f7c19d75f84f8dacc7ede50ccbc3b3fc20d5c171e08b2a5dd86fe44bab95714cf6c9ea37f04018951e8471e07dd8147','764991da946a05edb3f572fc6760a60dd5b3d5715384b91970225860f382cc899a7229fa876fdeb583','3282c9c356338e8432d7cca5ca458fed7fc2a51b0de7dce46e92f53ca36d0a1320b8d933c9c33f20','ef415d803ff8b3fc4885fdd3a01c43702c210818bfe19277f4958ef40f24b9370fa81d8e7eebe35d','2026-11-20T02:40:30Z','2026-11-20T02:40:30Z');
INSERT INTO answers VALUES(X'01a1fc04403a7e15808029d854b188fc',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3da87ee99c355c93ef796ccb','2026-11-20','4c3826d26bfc26a9c998cadcf79b2a3b4cf78c5e01141e62e6ed7a9c1ad3be30127c9be85b32e96f70f98cec4bcdf29af5a50b6fe99ef5729fb7bf72060dd28ffbbfd989aed5c374a90d40ab6da36af275449b57fb792b6485afee37ac5b1e1e9f8d60ce7895dbc4c7cd6b6df099bfeae5cb540dfbc3a4a3dd9568becd9a459da6d3a166701a359a5621c61feefc7908aebc7a904a12f5f2963499','c37029855e33f319ead193d1e41b97c3efe94cca79de70bc7623c367d959540affe655e78cd3c63c60','7f70131ed818a27fef015e87da6a4aacfd0183ec24a0769669f97e0a0ec04a9e22bbce9f01b2505f','a99aa10b0c2200ff8cdf3551efe60da34171d21990e9f9c52b60e9b717ae3af4bfd1c441e8214e87','2026-11-21T02:51:39Z','2026-11-21T02:51:39Z');
INSERT INTO answers VALUES(X'01a206088c8b770f8e29ac342556e79e',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3da87ee99c355c93ef796ccb','2026-11-22','c3e7e10fbfcce4ff210180f158d4acb75318875343ad43e7f9fe80f2148e88c9db579336923bce2c7a18fa89893750c888e07b7a0f32ff5e936a32fcd6e63d1230d68b9ac6e3dd718cf6be7301bba3a1ab910005cd9bd20e93a7d7a3a43a1ad46e5d424b15f0d5e36ce29e095722486345bea6d80619650f32a4d13af64fa4c81afaaf1720aa7dceb051985b947c055876f13a95a09b27f6ee96019f','54ed8889f5d1c952743d2dabd871f03f552dc2fd99879260dcf4a66e0f3c70aa84a80a480b88b3b303','1c38dcc85174c124dbbc120404c9163e15b3ae389df48199c42d8463f43726dc10763971bd332e3e','9a8ea4082ee491d1f18744280b6e1a3dad26f933b9e423c698a7dc7704b287b8c3f270cc01c42112','2026-11-23T01:32:33Z','2026-11-23T01:32:33Z');
INSERT INTO answers VALUES(X'01a20b1c56ab74ac89394a1016a751d0',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3da87ee99c355c93ef796ccb','2026-11-23','f7035514f3775856c9b431172a4f67807d5d9e0033bf1903b803c3ab27b512c9b8955b648cd43848dd7f357b4e914eea545aa063ed65c555a3a1a54da86f86a2aa8eaee4041e15e95954f08a40af6d76ad54417d1ef13df059279d2d961bb4c4cb29c765e2606c28e981a481028e0eb0262f9e6caedc06137d839b2c4009ee0c1088e335e4cc4d6926eb0e90e7f350c5df68a224059120ae549e5e91','ea5c0df9bb85fbf72c69118e7ca24a49e1f9fa4739ff25b5f591afbe594c71d0f93245be25142b544d','8d46e385bb1649fb12041cad983de969267b8ffb4fb2da1a0d95595602c40088756754ce8c8ea42b','2d29c68fd0b1403e2460295c0e697baff3568116273a7f9a7e4b2601e2222fca059402e1eb1befb5','2026-11-24T01:12:16Z','2026-11-24T01:12:16Z');
INSERT INTO answers VALUES(X'01a210adab1371fbac1076cab1fd5dc3',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3da87ee99c355c93ef796ccb','2026-11-24','620ba8c35975218531274083d8ed8301b5971086184fb228c5123b1f1582dcf3ba2eab786f18980bae692fbbd3699083d87fa3b495bf2519cc3e1dcbd87c746e7d0465dee9666785d6b30cbb9675bc60d0c328ffa80f0eaf757c4bc32fe2c426faab1129c812154a340207d0baa7ff03e6f894591381a75923d90a7d9360668be2372a8e80d8c701492f6475646d0d6935816c833606028ce7973f','47c8740dde966cd0cfa861dd0017f730ab08ebdb6ff95da4d86e7f9bcc2cae7493b27c7d433a5e17e0','8812c93d5516ffee2430a1f1dd64618c1260b9d7c0ccd7bfdc61521101bc578df20271983bf1d495','5cd2ce066eda5be15dd0cced8d237f0508a3e1a83061dae560719d01f8bb2106bd40ae18aa040c4d','2026-11-25T03:09:06Z','2026-11-25T03:09:06Z');
INSERT INTO answers VALUES(X'01a215d7bd4e72e6ae39e33fdaa9c686',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3da87ee99c355c93ef796ccb','2026-11-25','c19957b7ac871be4dc7f9a0c4eeb9452dcbf2c2574b9428fb810658979a997f82d14c7d6afd37187ea2aa7370a8b02903992205ca43b5014eff0c1f48b5457ac82e8c5f090c223e5809ab69ccb14625c7fae00cf72c1f570cc901c8ceeffc99d38f594724623d6e9a9447fa76fcc8f5b847c4ce87d3526dbe35dde0dd1e474778cfcf8a55ad2935cf230256fe8e85bfd0a89402c1d5eda7b12f72b39cf02','dbdb229e0e4aad4efebf132e8b3cf980cf450b2b7505267111a6b4330268a4a5d402f6e72f74394e38','ee64089e972955497cb3ea8b5ef3f2516e44b3421bd304dbe49d4cbfcc49655d270fa3aa23cdcd4f','235e74cac9382f1f31c8a0f831963f81fee33788a2d006569adb3142cd3a911b55933b3a9f96714f','2026-11-26T03:13:09Z','2026-11-26T03:13:09Z');
INSERT INTO answers VALUES(X'01a21a92744375a18192c6ca74bc6638',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3da87ee99c355c93ef796ccb','2026-11-26','b64f327cbcb82453e56c5f17303b7dd2aaad7cc9485aa01d7df104029df82dd6591937b3b65f9da8ae176a1c9516b54353a50863be3c2df9b98a9db9edd1841fe5da77f696c5d517fe53c8044fc3ff18ff43a6e3e184d1fbe0aaa3062e0185f07fb1979ff89db845d807945df4104fd559da4ffa1ae0f87f6042cc786c0a0d8255650bc2e2e25a22058c561f09a26644b66777a4acdbc44e117bc28215','a2c0df1c56e71620329918b5752a1a31db1bc0d17d3d0058353240279c14d887b0c10d8188ac21c0ae','36cc0b36dac42572bae8c923c4888012e36b343ac73bf2e5b2bf14c19bdbe670aeb10d551b01f19f','8f9a543efbd5f22ca052926c3e9e4a8bc1b4c6b592ace70ec7a260de2e60367fb4913c213093f43f','2026-11-27T01:15:35Z','2026-11-27T01:15:35Z');
INSERT INTO answers VALUES(X'01a21fd40c6172469ff8f73dd85f8337',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3da87ee99c355c93ef796ccb','2026-11-27','0d75d29f08f6ec77b5bad84af9d868e5eb0d7a0a43f873bb6162d9045ba418c3eaef291f49bc548ed0172d0fab4506b14d3220a67e775760a8366831fb69c4f9c49823168172766244a7992cddec7a1264a80bc4807c2cf20f669bfd75228540fa7bf40178162532e10019863a177d4867cf78657707965492a703f1fc10de6f22079b653e8f47f958c1fa65073cc9341bdfed8df2fac205aee2204bf841','1ed6836384933eb0a0c11547e44b10d2d02e327348a175f54a4382c649b4f077309875c9b3a55d9138','6ecb6f53482eaf0244fdb2918519e06c358c3038cf753f4135e9e7822bd6869b6bf9f81a63bc4e35','973416df91200d871217a53ca1b87b67193de91fb141cf86683a1cc006fd002ba635ea5e311457b9','2026-11-28T01:45:20Z','2026-11-28T01:45:20Z');
INSERT INTO answers VALUES(X'01a224e379857d5abe43088799fc0754',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3da87ee99c355c93ef796ccb','2026-11-28','8ae56257c8c344057484f1144627dab2c47ae03430faf8be249b8bf93499e8827105adb790d58046b5255145e46d76ca30c0beefe1778837934b0b4056365d89c0c33c185750f6c18246364fe30d610ba6273b11ed83afca9629e5efdf5e8fcb3365bbd15939af9a8d84b68dd675c6b15b57075878fb103390b9c959ef725b322fc0d60bf2399285e3b3acb958b7847fbdf26f431524398c25004f','d6ca21c2b86e426dc10afe453999c5f41bf29a274b0cc63f9f6adfb0f1276de7d8323637cc1b2a944a','4aa15b2c17856c0146914fedc2db39dea0f11c46430ddc8c203a406b03b2ef37c93891e8f0193526','b9cc3c2a064067332f34fabdf35784572a4f94485d555324aa2d3cd5bf25c7a825138512a12996df','2026-11-29T01:20:17Z','2026-11-29T01:20:17Z');
INSERT INTO answers VALUES(X'01a1f3d1bcc578ed936f26856f8fb78d',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3de97d4ba53e2ce58c985eb7','2026-11-19','1c113acdc40bf62568d690450462be10a2738092c1cab6c725bbd46bb9d02a3a1278b169bed6f9cd35e285b6af852f2eb0e285fc8777fa11c96a49f7c5b65cd50f0c79a43bc58d2a10275a1e3072257c7aedecb0863f68165e094caf515a968c2368f933daac27b7d2f39a5e473bd36b6a6ce25691727c561920694e33901636c9ac193a9b448f852be289a9c0870d134854efe4e70d66a5724ee6cfc2','d0781d1ba2731ba820122e0106dfafd756abaf02edee45bff4299c81b200386f789a64f714edbd4d86','0a4721564af30d7433f6715256f65b4320c3126a1681c96b8190a499ba5d4dd37ec214535518543c','71cb3c96675380d495b0f40b4118f5bcf20697a6a4b0eec374becdd68d932b037ea2a1bb33d5a6b4','2026-11-19T12:39:31Z','2026-11-19T12:39:31Z');
INSERT INTO answers VALUES(X'01a1f96d9a5a7332a04b5d70451bb6ba',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3de97d4ba53e2ce58c985eb7','2026-11-20','e0ff347cb758ac5f0249fe6b5a717b775598402fdb62d27ecf73ef5572495e7855d42eccd970a80cc488a25bace9c6fb6ff4c7c845d6933cd635e992497b90b1c732854a7fa7c2b956ba3ce2103b38bb74aed2916c24f8587e6b5e8213ea2bcfbd3534c113c080c852d1c50327a02ff616ed70ae03d259ad8ed1ebb4f2deec4a217ba5b687c221a21c788936e46cbc28d35dad0130820137ec1612','5494bbd18088cf00f6f9443ab558f0b5119aed8b86c3d998b60a726752c466bca454a218658200b6b8','0c5b9d50ad663f29d3968ec688a9afc31fa7404c9d10eb02173612b669fa532da404b1b3d389ccd1','2960aad63e760dece750afcf9a1aeaf59ec890d54cb6d13284b4ca35d3c7f660854d671b61a345ea','2026-11-20T14:47:52Z','2026-11-20T14:47:52Z');
INSERT INTO answers VALUES(X'01a1fe5622af749ab05303cf793e5608',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3de97d4ba53e2ce58c985eb7','2026-11-21','81754a57a03ff3601ee79d3cca4c4e3ba1663452f4bb2e4fa67333df7b01fcd2c2b8071d3dda4a290cb05132ee889bcfd989e7439edd9bac39c14fb03e1102430ba1f076aee42d1649bef7fa49ece838bcf331320c0dded11912e92dc1986162b4862239bf48bb731e0619e49a7153572d1cd60c51df9f07c37ce0c5db44a18cd432a49d354c172ea4796ce6eb20f729cc3fedb14e4ee8b77e696e22d51173','2a59b396203e3d0434b1c1b1e0c723fc8698c10925e8eb8843062f371a219074b95f8fe8cbf8dc9ce3','141e7ab0dcec123d5665b34b7080fcc6522bdcafa23606d1f74858a30fc6f753a56a3a3006507ac0','5f8419ab192ddb167d70f5dd07d3c0e879aa033c1ba9c031d66999cb18db8b42449f26f1dce38f64','2026-11-21T13:40:20Z','2026-11-21T13:40:20Z');
INSERT INTO answers VALUES(X'01a203c3c38c72a78558e08a4496e838',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3de97d4ba53e2ce58c985eb7','2026-11-22','abb1fb617ac0ef16446d9f713054746f41f36aca0262cd0b308243d09ea45742560490d5268837ec382ce19f59d53a8481dadb04e127d455645ea286e32905143b17a0b44be3953d95b4978c45b8d0f1afd8a8b912ea4b30f08b086d0b8d7c70184bcca0b012a96764f30bdb0af6ef094ec6073c61a165c89599ffb620e391b0369156c7b17e51116bf53d45cb2fedcdf6a294d891906f93e20f08d5a48c67','b30fe4024a86c63cef75c07ed153641a38b40c36b6cbee8a0d487687e38faf6f1caa88b58fe30cc1df','bed0f625cb9007b38b565292ea76475dbd2affab15c33b2638d158937e81e1606b81798920366ce645aeeaa8a17ec68701aab9df940c3e25c36ba8fcdeca9dbc4b644a17','822534584125c0f6fcbaeda41a5cab41ae8d08d110f72deeacf7128997f30364ca811f9d394ba2ee','2026-11-22T14:58:10Z','2026-11-22T14:58:10Z');
INSERT INTO answers VALUES(X'01a208c4b7477046b39209d45ce827f6',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3de97d4ba53e2ce58c985eb7','2026-11-23','1535441f922ba145a576f2176c1761b22b2d6870b810187b4160aa9685f26581575e673770b26197d9cb417d9da55ed5da72b042ee7036d1dfe55272ce0debe009f3007831c7ef72d4b97d01bc474ae8e9b9aba76b9a4758c7cf63429c77f116a431ecec6eee1ebd234ce6fec2a80611b81331317d15618917eb4f6de37626bf426d11fcc550acd44d8848ff1d68a572898980b0ff4af42d7a932f806c5b4259','1eef7ef5f114d8bda237d5a9f7c7b6d2bc8fe6641bd9d742377996f4ab6c31bf17d89b5666eae0ab1d','15c9798288e23254309d0ee04cae59891b45c3730b484861a156ce9c5f82f34085d72e338960d12f','da9361faf0136f0c3b61198dcd088f0c839585ff34ec3ab74ef28c292109458d459a6d8976e533d9','2026-11-23T14:17:19Z','2026-11-23T14:17:19Z');
INSERT INTO answers VALUES(X'01a20da4fd5a766ab287666be7b86a4d',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3de97d4ba53e2ce58c985eb7','2026-11-24','78162cb9d2272e35b99a2ae689814dcdca07ee59507b9d55a6e5264d3149620085e19463ee05e94faf58813e31d793ec770509c94b1f050147391c319c40d1de9c9b34ab78ad68722a4437a9c0da63d75bf734bdb679a1eace79a79521afc00ae026a7597b25333d4cf779503c7eabfa92f9363485dbb1d095392cb77fcf3fe1f7c5c8e4cf5759c58df09f98adb68efc58ae6e404eead23696a48a59','8a06339d285e9b4b6765172f5fd63359a57ba3fb6286c6d2741bd91c95796d44126f037cb4dded0f73','1f8435ef856b7f2cea44380905f78cc542d1bba8624bf70132480f287dd297c1d71ad00a3498dff6','abd1041ea28c53f46597ec7aea3988cd6b8a80a95e07dd8a40116f865a578d70fa10aa00791148b0','2026-11-24T13:00:46Z','2026-11-24T13:00:46Z');
INSERT INTO answers VALUES(X'01a212ec49a975ecaf0338f742475b79',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3de97d4ba53e2ce58c985eb7','2026-11-25','bc14e07ef7dceae91708750c259bbf8c6b3a76b2a45fde0be9dae3730ae286d0f0102e538f8188fb007108525152ac694f0fc75c9903b5bc1218e66791f6068298cf20da39cd4294850936a0913e80d1b159478e34bf6169d68dd08834f68ae7268c35e445eeda3ebb5b18af949718e45213a8111b57c2317fb00995771fc5c157962baaf39d85634f9677834fb362e482876885abb89d435cd3f249ca17','55839ca4a1a778520b20a974b33614ffeada8c297992ce01089d7e0eaf0ecb2f7f6d90cac0b66c7a33','fb21deab89cf69bcad245e2c0860a1d7e30ca099e43aa0e3e74ecf7e42e485ea704c930c2d265d57','73dc3ae6e69bd98ebf1d3aa8abaa840d30e4048f2ca00f6ef873e53dc753f40a37881005631a6e7b','2026-11-25T13:36:44Z','2026-11-25T13:36:44Z');
INSERT INTO answers VALUES(X'01a21d1647ec784d88ba183f97e15ca2',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3de97d4ba53e2ce58c985eb7','2026-11-27','a1a98bdb73ee1481db8c3fe5670500622d2b4c1000baf368d40b40388ce9fc5c4397f19a68f70b3e607128d357dbdf0e0f4fb19a07331d3db941e11367f2bce2a302b9d1892ad76b7545f9910a93520e5b733f537f02ee3a920d3408c50da0d4c8241ac9460303a5163dbb05f4723b4b67218939558830744a3aba3c418f7d78ce31321bb87506f330fd21a74237d214a6a1e8ade555296241b7f4b879f4','e5a0052993abba071838159414dfde7957af54ce53d4eee0ecd68536dbfacd50e8e7c4f5d8fda93cd4','0e9f0902da178831b6833d30b7d547a00f1bc97f4033f701dad7070c852d07367dc8daebf631d7e6','8ce65ba0a31628e6e2e20ccb33b687a484a202422909ae64f276a94bad5fb6cf60d5bb8e9ff5209b','2026-11-27T12:58:49Z','2026-11-27T12:58:49Z');
INSERT INTO answers VALUES(X'01a22399ab0372b8bdefb4a93810a48e',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3de97d4ba53e2ce58c985eb7','2026-11-28','cae0678b912fcde39d38fed95ef07e45503dfc5eb271e0c5b50cce48ddb5e3d600dbc06373fe8febd9bf87c0d37b5284c6a2ad40158ebbbd1dfbb23eff77b1d5d70288df67d895d0150a08b5b12a5bc06bc7c1470460b3a2a593bd0857c557989984b8db9093caaea3e6b7dc8ee902d8f6cafb4f77783e8b4f49510712533d1f2a118aa35dab2f2e94607d7e1e8e34df2046f35f3bccfa91ccf1544d','e7ca6ef0e539aaa89e6e76c3862f527d149c210b3aba330d40bc57559fa417a2ba2bd5ed349f0be579','460966db313e4e2d12489c21a4416a8c6845491459582e666f4edbf8e3704aea41ffa2e7362ba0b1','b80e05e43211b7579fcb1806e95d0058312bcf362342cdba4a1ab0294fe84181389d53611f9dc111','2026-11-28T19:20:03Z','2026-11-28T19:20:03Z');
INSERT INTO answers VALUES(X'01a1f6b285b57421973bcce1adc7d37d',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3ef9785187d5ec4a89070a10','2026-11-19','4af5d2db319d58e4e9652da68e56c994ee9df42fa7f1b893bff2ba01e35f569633ac8848ec5a566d2775d35cf12e67766abfa4b68418305a48f1a21eda6a5b9c626ed1dde6147e770a2a404f595f60ded556655c696f5627d8cad5ff6b0b908f477d98fcf506c7b8a493a412ec5372f1efeb0541a477117405f0ac573cc882c87d1d7dd836d9b299c95daa8d71f0708fa9c5f2da1dadc29d8bfc3a6b10','605afdbba48c965640d95315db4f7a4e841c3c46e24ea789458a269b9246698d6efd549b04deeaf45a','cc979ccba0e880a7511a54b28c8ad0c92659a48624b6cefcd2c6c0417204119b23c82999f00aad6bc0ac47124476feca1338c2b3e83462d95b719902f9fd81aa3f7525ff96b830d693db4544fc3ca9cfce04eadf9691737771b2','e0ccd11278eb798e15aa176a632c91f58604b49a7fe930ed0a1719979e56a73a9dd64b22c7f14cfe','2026-11-20T02:04:17Z','2026-11-20T02:04:17Z');
INSERT INTO answers VALUES(X'01a1fc27490f7a6fad9437cb1161a137',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3ef9785187d5ec4a89070a10','2026-11-20','2551a38a4de988993d082b3ea79bd31a258938f9a9678440a0150ba17865cac4a44acfe672288e6b40506106ac52e516d7f989ab2370786bb51674204864ab596e51d1b3c75134624f001a6e47a02dcd8454f0d27a229197a9e8977ec79fb98f82b8f14dee0b208d52922a81ebd19a68c97584e44bcae04017f9dfb659235ba0bbd2ce1c7ab148de046a14239ec2dafaaf4d020706a634c9c646728283','783918b4c66e50111eaa52b171842e1349c6b2975af0e366ed01b8c303769f1c6da0ba6c03b54bc83f','f7ea0efb29df62ad1ff2aa923c2d8f23adf9aed149e4bebcc715d0e97f48c77858b1c73d11ef7e43','abb3b9671586d2b43a8216617163d7cd6438e236c9736bdcd4ff14a5f837da2d06aaa966a5ecc599','2026-11-21T03:29:55Z','2026-11-21T03:29:55Z');
INSERT INTO answers VALUES(X'01a201320c2f7021a4d09f0b6514cc1a',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3ef9785187d5ec4a89070a10','2026-11-21','87559313b829a4732556d928442ede2273dbe3b70d11bb174acca003354c845fd6f0f6708ab15b8e6f3c97b3ac82d64cbb68bf79275e7651c7f1ff5bb2757b922fe44fd3974d6e148bf66029b0382c691405e5a7357f94ccaa0d9c719f075de414ff501fb83f3b4b5cd7ab286c11e60c684617541d137464c46e74fd8e2f1a39672b5eb04a1560364111f85320208ed0939fe9e8a448a828113a88df839b','3b150bb6d257dcf60de7ee8928030bcb1c25aa9a967caeb80f2979b358ad090313df8b9480daa8cdb0','0e4db1f28af8d025a524d8d95b840c28da26eb13da8e336adafb719ff480d00763a3b97e8de7e15e','ee34dce6424d9fc700dd5bde18e2309d90735a44b828d9d8a676ae053cf9e1d8dee7015120c8d8b2','2026-11-22T02:59:46Z','2026-11-22T02:59:46Z');
INSERT INTO answers VALUES(X'01a2063aea657c10a043c35dc4482f98',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3ef9785187d5ec4a89070a10','2026-11-22','49751d2f4e2a4d617795231abe4acc880909e9f9fba8fc66e69d2e228b8bc8415fab6e88048602629c2960041798f782584ea8a36240119dec3d7cc11775c5ec215d920865396ebe573ac9669c1c312d022c71858efde4fe1db09c77e5db39dfbb0e3ed5f2c65ab2fcdea6e5c2d64627a396faef633b0d2ff4d4b83e5bc60f6a4dd5e6748ebf1ae798b2eae5b9293704b144edb81cae50ff964d0743d807d7','01ed7d15e273d6d17687b7a50b43a5fb8158fb171c0977aa98c13f9bba12a1eddc0dcc891c6a3433e5','7c52683762536b50abcf5adb524c7273ebdabc3f7b1771d2715ae9f220d24342adee6407c09193e1','8bd9ee1fd01dfaa661383154e40b986083121f9895c076ed2e43ce627d4c7f41a4bc251a269cd6f7','2026-11-23T02:27:34Z','2026-11-23T02:27:34Z');
INSERT INTO answers VALUES(X'01a20b3a62457af3941a470c30cb177e',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3ef9785187d5ec4a89070a10','2026-11-23','5ca6dd707e7810824f8f973aada9de0cd2e8037c07e3ed035f089bf72baa838831ecd7068fcee6a9a8a23a2071ce37c9cb7d402934e77ed85383687c157f2200f562a031c67d135c97706ebadb52975984b620b0587a0849e1a397d6d5c84ea6135e09609270819bd177a994bd84080fb65582570c1e538d27fd3d30bee434c3dca5bcb0108681960e8e8d492c1645169b221378bb3264ac93438c58eb','3e7a8631d88cab401d7eb0ae2dd838a6cb44f4aa8c253257b51c4fec7b47a1b42c1eade1c4d5e4667b','2f67bc428f72fdc45353867276be5d804abeafc5fd5365a15ca623be51b4ea478be83230e0adf5b6','b5f874a33036706df4ac300a14c42268e7f3ebb209aa4bce2643e4ca318b76dc67c8923b1d804dd8','2026-11-24T01:45:05Z','2026-11-24T01:45:05Z');
INSERT INTO answers VALUES(X'01a21168b4f470eaa7da4a08b82a538c',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3ef9785187d5ec4a89070a10','2026-11-24','e5d71e715b24d0a784d7af21f7814377dc0ecdc06fa67d050a43b4d389ad5badb35561990c115ebe44f77d4b1d6b1536de6f2572a8fae350752e853d648773b0313be5bb0d7e1b5a2e2da7d8fd5c820e76a5beb84bfd0d94c4f7c9f75172664aba1e86cac7c9b064260a2d465d045eb8eebd1b3bb2d891e74454aceeb9388117822558bffdb50688a0ad8535441b87e2cf7353cc447ca3943b0b6f58af67e9','3f04be620e80348ae2ff83d414a9916e7dad655e873b282d9ae0c443dd18c03230173972c2049ba0f9','e068b858312e4f1c0944aeda09501474c5601b0e615d6d37ce553bc2ff73072b9a7b38473c808904dd1686f145c12b8603c40040ef4b78a87644c4dc8379e33d6586a6b01841723d76ec228b03753f','f137b9dbb9ebf592145bd189d49446bc547b06e3de2ee54e400463a2ec9ba9e6c09a07db50b698c0','2026-11-25T06:33:24Z','2026-11-25T06:33:24Z');
INSERT INTO answers VALUES(X'01a21582dfd8734e9bd45269493f86af',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3ef9785187d5ec4a89070a10','2026-11-25','6ef8787e8251c1414a87222524df37408044f3cd262a8d70bf82716e765a9946d907d212d6cd3e7e4d724176284acf7cabe38f8c6ab9d3dbc430272b7dfa34d9a30995a6349e1e85def30e074951863c9e39c4fe8607f98a89d549e9cddff04ff9408ebc2543ed5a013174b5c39ed116e977fc2b27cdb03649492d19293bd9f8cfe3a9d5584459887bd5eafc994018278464715147f7ec71ff20fc19','ce8dde6c6981e1c75f0ef19d80f9b4013d842bd2ac00a26a300b52b751ceeb0be370d221255deaeb57','e86214af1a58e031b51cf5475be080e00f6236821b920e55c74ba70834653508ad8bf5d9532a3964','cd044451cf76acdbcfac2876c3e8e71decc38a73eb4abdc7dfc96f5b0e8e4e2bd26c2f71d47d5743','2026-11-26T01:40:28Z','2026-11-26T01:40:28Z');
INSERT INTO answers VALUES(X'01a21fdfee0f7c07a76b42d37b380400',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3ef9785187d5ec4a89070a10','2026-11-27','a647dd9bc6dca408f579a9d3af454f43ee29cc2df23c314d1ac836ab730ed55e57e78bd40c3b83f5598d90b53aeaa491e1128f7041d94b9164ef872e2850779b1cad101e3a3d2f51c43f6ebe2ff36b6a1d365d94d9f93c2db816befcc92354168e3c6866a7129e5a6097cab8295747824d84a73d6cef1e216831cbad9aa6d8df4377a27835d1e3613a5be59b7c6e9937c91a111bb43cc3a8a7f96d738509','0d1a405286c089343ebfd9528f6460c8ece57afeb3c6f0bda3f993a66d3b54b232a9cef693719c9530','09fd0fbb3d799c71b2df55a704f875f7a55727e498e5e71ce917a5171ae394dad42c4150e5ee728fe23ee8d6e31a433ca6a81d7e0ee77bb126d07da411b95fdcf6dfc1f55c117e7532e617b36983056a93264ab5ba34ea6b08','7ce6e4291dbadd3e24ee3210e84e7501c7f8e742059784dda59ec019c95dfe02fbe52ce0b34c2235','2026-11-28T01:58:18Z','2026-11-28T01:58:18Z');
INSERT INTO answers VALUES(X'01a2250982207de5a42bc1e74afc740f',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c3ef9785187d5ec4a89070a10','2026-11-28','985c7ca5edff8defeffc42168af03bdf6eb931d98716d99b010373afb4dc06f47cf8d89820cb821810d0fcb7dd98b4c2b18d0fea19bda6e58a82b6591a5cd2dfd33f0c3030bfe93ed52cd9106b3b697bba883e614818fd3f3d70eb054b5abd1f74ab71d8b89f7d0ed80cbbfb4a55c7526b8b399780b213990beb2d07a051c2e2ddfdcb12aba235f93422bbaee78c1ed177265269665efea149d8','8a699d9b1234340120eae6543d1ed39f3707aabd694f9fdf4ef44bcae0e49d07c532a3b4802337ff9f','d51a89125c60a541e3d7c6feea9323041d5e77d97801200b379ea0866a1f3bda6be27a1a5ac0f59c768735deca589d7ba63920289c4267d5585d2000da7709888f3b397aec4cd593e6e526090a4f8d3958de0c98a36914f18ecb','821990a1a6c25b182e4e0aa328f58ebc5342274af0167dfc30b4ac079d175cf2c91c4af1141fdd10','2026-11-29T02:01:49Z','2026-11-29T02:01:49Z');
INSERT INTO answers VALUES(X'01a1f409272e7a9fb0320f9cb7ccafbe',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3ffe7394bdb25cc5369e1862','2026-11-19','49ccf50cd5a8fbb217c7fda56f8508f21fe0f75223b971bc07578c78fdd0ad8eb6c61a8ff74e3d1dcb0cf969c06715831e618a2c2652573389f6a1a1ef3262d7e835493aeaa852157814b89aa2bc0aa0a7e9d6cec7a259ad3947526ec4529a55e6c434cce74d95f5604777b2d14b511fa4a1a25534f25476f9d602f4aec2fb1a090eb7b1552f4ffa66a0606ce9f1facb34dca860d0a93078f02c953bfd48','cff4b124fdd0606a188380726309410eccd0965179cbcb9922f524fadeb950425ee813e70dca68d91b','e1b50f3d14b99f3f9b10d441a74d3ee834594b8191dfe776f5bf7584e6102318bfeccf891be0e621','701630e357ca1c9f9df0872f91487aaf6ca89109bb9a6806448359353912af8c2527be7ab1c906f0','2026-11-19T13:40:02Z','2026-11-19T13:40:02Z');
INSERT INTO answers VALUES(X'01a1f943d1d07a97b057556ab16fecf7',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3ffe7394bdb25cc5369e1862','2026-11-20','07ba12bdbfddb739b2df33543276545dc72e98386965981ea2c9a27972df9b7a4d053baa10dc476dc40dd080a75473c3e87bfdda2ef3607411c34e013507e4e5eb4351f763e691d88650105c99018c2b19c618958702a53697c3830907e8ee3787aa78e40cb8057b44a7bb7e178ae6da0d892d9f369f7b322feb0c3cb5d83427a502c40f4ad404c29ddb3b9cf98e5e2bc716c01d51acf5757f49671dc435','776aae691a5087f49b11a5f8906ee0e29760e05e90baa5c222a7bf70e6c446f969e0abc325684dbef2','224e56c097b941f778de84d4453e15f66d0c8a2372f513480d88efcc8255f1347a036287713e811f','a7b5c94142dbd17c9fd1567a649b58491dab97a42dbe1256a3ddb2d109ddcab979247dd1757d79b2','2026-11-20T14:02:13Z','2026-11-20T14:02:13Z');
INSERT INTO answers VALUES(X'01a1fe26575b71aa8ea70a1238ad820a',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3ffe7394bdb25cc5369e1862','2026-11-21','683e4c0816016db3b48d7f618cdff58d6b710ebfb469ea230979c3d1310f9ec2757aa1b7ccb2741dec2de26c43b6501798b2e9b03863af92764c76906e52e9cb2922bfcdc50d1e704b4cc0c645247fff22db74411e4e2357a71e23079b4da53a04fcf974b43bf3c2fde146d5ec7d6f04fdf043bd5b67f7dd48e6c3bab830860569e59a627add7ac0d7a659d6f6eba63a8bc48b9cdb37f2a42ca4c135c2','897960ffd4ecf133f928c1d4c2c68bf76d14ba3705641a9e6e399c7d487d317f13e73c05072ff68307','34f6d3851189c5b3401a505dee3c0303f34fb7bbea4d33e7acfbc1362ec29fe90fbf134d0877e84f','4a9e0f6204a3a0266922c2a04e777862d96ca067b08c72f54c6b7fe97269796d9a87c0fbe754ee95','2026-11-21T12:48:08Z','2026-11-21T12:48:08Z');
INSERT INTO answers VALUES(X'01a203a0794a7fc5b771056d9db864ad',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3ffe7394bdb25cc5369e1862','2026-11-22','0964876a15ba638be5aedee176061bcc2e055b2074e2d9d4244977c542be21b417ebf5fb40739a4606b2e5c625bcc4dd236a0870d0441a7fd859e66352e83af1c30e4d710f826565643a7e9c2d53f463ea6d43171d41a98a7e34ac2760cf2b2b138f42248eab0c3ec8c077a18e31c4a5d9f6396bd4e060414fbcefb58f36743e0caa45e0829fe5abd9d1f86295adf142d0446ecd6a88fb5283eab2ae23','2262b5e9478b415cdff0948d0d6a535f34eea0d441e430335568d203283669c7985f95a0187d571d64','5637445bc74ddb6095a0e235f35a67bf9ef3a1f092b5525d336cbf5395cec831e21729cb1cec9c85','5783ea4cbcc801dfb064633564f044dd26590b2747b1330a08258fe39363352551b57a8c6c4544d5','2026-11-22T14:19:38Z','2026-11-22T14:19:38Z');
INSERT INTO answers VALUES(X'01a208a9e68076ac8c321fe33822041f',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3ffe7394bdb25cc5369e1862','2026-11-23','49510c4e761b2e9cd0a15d015acd3efba9e423d245f4a25019976667db59fa5009bb1301ccf36739442365e45d2819ba328fd6716229e1443b74b33099f683b72ce11549cb5786fe278063a5a632895b40f784203577a2c4893c6bfd0710cd2781584e9661f4a5b85e9cf6411ad4676bc773ea428a652fc5132dee9868459f027dd67c4a4dd6537a1a249cf28a03509430d5f08a3ca3da7ba1a5f3','b7d92802850966ed1c436fde77e5510dbd7699b146a9950edb57e10ee3a17b7991ef7f3615546327a6','0b4e2ba0bda13efe2a50a10c4196909e19a048f597b4dc4fc72eded890d4ccdc6a9cb6e4246a921c','cfa0051ae5519a5281ad07e100dce395ffb67160e765da4df71860ebe0a57fd8987d8023b7d52b07','2026-11-23T13:48:02Z','2026-11-23T13:48:02Z');
INSERT INTO answers VALUES(X'01a20df9f73973b1b722bf2850fdc292',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3ffe7394bdb25cc5369e1862','2026-11-24','f9509514aedd5c25a6b26b78e1074b2aa3739c6b1b11d90ba4170053c458c18457c1b97538cebbbd7311d35a497f63f59bbfb8e8012084dd5ec69cfbdaecfa740d39175371da03a94912c5f4705daf52c70171b93a3b0e8a662d4ab1c830134af240017bc9be662848468ce062b1be0ed7fd140bbded48571b657a3259367964e1101f23e788983de4af96b4663ad74ab1936b8d63692396e49ad5584dcf','263c41b16c7a04b368a4e303591584512846e5e4fcb22a7cbd9e53335698728e3c2c8cf543a0cee538','3e635d2798cdc1eeb0f5716d9f2b7b5d169d943e2a3084c63757d6f0ea6bf14dd4ae33133a56ed42','9565c8f3260b810ce65be5f1930b6f82ac5125267e33f0f45e02a57c06b55d11635755531aaa423f','2026-11-24T14:33:35Z','2026-11-24T14:33:35Z');
INSERT INTO answers VALUES(X'01a212fe6b9f7fb992f1298d8b8cbb07',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3ffe7394bdb25cc5369e1862','2026-11-25','5d1f8ed12b8dbc6896cb8d51d4e66fa2a2bdd90a5a3eecc780534900495761bab8e9010edeaf1f4d52eb0e1eb4209c734207deb7f7ece42bc6ecb2264d09c7b4912f34465e8440e7ecc9d183ef6b13def6ae861c385774468e49288b2723e5a24c4a52575cdc07d73cbb9fe3fcba3797d5b37e53f7af43fdca04fd1a2b1867e11b5159207f1310645bc67cc0bd4a1cb53b2a0e4929f136e6e4176b23f9169c','504dc8f074ca5b2c41e4a829779c7c875cbd73605aa1e9596f86845fa494e98e305a823fc77dd56f91','fbd2cd590014ef81bcd7074b6cab5bdf222160ebd8d04658d71bd13d313ea98a54431644a7c3a7a0','7ec66555c81705d30a0bf38f2615fe3ccaa022b084a9673ec2ec21d07a147c7400cba3af972a1c17','2026-11-25T13:56:33Z','2026-11-25T13:56:33Z');
INSERT INTO answers VALUES(X'01a217e70a097e95a3280e2a22f54dae',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3ffe7394bdb25cc5369e1862','2026-11-26','3717bf93e56840d48e959e5631cab519f40d862e0597078c976bf52ddc64736fec24476142d6ce869b1d0a1bb005ee52086ac582fb314ff7654a02af06d7c3b790db03622011eb630c8cf58062c8fd36503f79480fb140f32fbca83df8aa7903d9bdfa498d9424870ee68e133302281d7c252f4d99f08e83f346c559ec3ad57e0cdfbefe02093fd6af5880537c3f3baa0e93ea581434227510c44cb7e5ab1f0f','c14e25ed56232ddbc45f568ede3705187f2693c2dcf2c8ea544de176414d29a97bf9188cb2ee40a0e6','503d1f6ee453ab21927a73f81b13fff95976930505ccb23ae19ba51a3d6f30345bbfc374b01a56a7','08d65030c926294128a6f3bd54d46fc37e020da9a858434d30528426856ab1b4b977acf62a1277a1','2026-11-26T12:49:07Z','2026-11-26T12:49:07Z');
INSERT INTO answers VALUES(X'01a21d5fb96b7102a43afb4b5f66956b',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3ffe7394bdb25cc5369e1862','2026-11-27','8d985b819a4dd440e955d7aaac6e45e4115a3f7736c9110ceaf7dde1ce9e86bfb8e6b4e5d626828caf6c30ba55f2a8e99d4fb0bc78970cb82f27dd5e95f939947dbd8a13767f91a318cee6cf1c632a1f4c180319efc3ecaab43a0cd5715cd2e31ac8bb852c98c2fbdbb68710e3c2ed3d739219f1f4d9639260935c12cbc1c38d2dfeb126f71316419eb747c0509da955b7e355519e7c91f0d46b885c7b00ba','575b2bf956234052f968f086b8990232946513e82bff9aa905f97cc249d1debde23b86f503d6608ec2','9cf020c94f74e1a76de7406105fc808a5fbec6d2116cbd0b5e84bbc266850d8196c7d57c2df8c7eb8e638fa7d011e7ccda38cff0b7ab5a08519c86cf675085819595ec','cc208d989c93b7958dcc979210880da263ebe973de4c53da660b1c930a345f46b3d155575978be63','2026-11-27T14:19:02Z','2026-11-27T14:19:02Z');
INSERT INTO answers VALUES(X'01a22248231571e08f8a2d0baad04477',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3ffe7394bdb25cc5369e1862','2026-11-28','6daf92e86523031d1f8086f787582a76ced6c59915d5ee68843b03a7ab41952547b02602df0684c6926e508f6379bf701a07422f69fba314a5c37edbc4ad0ab83793f7c1ca9c8c41679ecd3dc818429f022b7b514c9b8a9f89bd5f0475394a50ef2e6a93a4e2420781f055b00a29b4cba202ccc60c8982bc784c09ab88183ce37145c6cdacc1a4ee0f1fd03e25e8aab04becfaed013de265e09b49','a566eb1d6a19671c6389602701506e0523adfc00a029d92de14973003cc8ab9384a41dbe116df54703','8b8e85759b8415342aa0da8b122049bbdb915291a75d3d0c68431b2d0c64f69cb097592a1e887fc9','02471e5e6591708d2350ef1b7f062a0d784968a7c1b6dcc64831c2c274c1a377aefa39bc4089badf39a376','2026-11-28T13:11:22Z','2026-11-28T13:11:22Z');
INSERT INTO answers VALUES(X'01a1f6f119677c5a8f0794346da71167',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3dbd79c7a740dab7e091c4c5','2026-11-19','7b0c7452d7508fda64a8bd7d46c83dd756327389b02195edb3d3f1bdd3a11cd1c58962c1dd9803a60be6e2f80c025e7c7e37b3e75bc6df49c5a68252bdbbf41ab452fc849c8352042bf17f72a0faaf6c5078cac4544ffb27ad26bf15ace9180e9ca5f4d2d0331ce796957aa77ddbf8dd50d363d4aeeb3f4da6968dca2d7264a7ab314a3eead513c2e0cc50ac3371dad39ba81ed6ce73f06135143bae','759229f88c19e028d5f97d83a779aa7fef741e4e3b3ef4a66160c256afaf93b194cd57c31f312fdad5','3e4f202d4f331a71adca8ce0be10d97937f4e002f7c69a4bc374fa5b3c5dc9272728cb1841f64055','cfc0b9d1a38532b0d7e2aea6a2fab1dce44f6539315381ae7886c4b2d355f51ca2bbcd2f4b7113a4','2026-11-20T03:12:38Z','2026-11-20T03:12:38Z');
INSERT INTO answers VALUES(X'01a1fbbad60a7823b1cd1ff51f150a07',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3dbd79c7a740dab7e091c4c5','2026-11-20','c3ade40ddd077cde9f2eb39d5b5d595f1cb35e1c43688ba810ecb9d4ec4efd65a2a6f86b9b0e2ba8b5544b872ef5809010820017768fb3f678236dada3ffc2fd960f983655da4dba29cf4793ebda19d67028c7275b65cfc8b6146d932c99b5c1c154d273ffa3b14a04f7b8944eef9af95054a6510f20663bdcf9edae49214b346701af4ad799d00b50d0fa0a06f8282ffbe62a1b81df944a1c283ebb','e997850e59907b929b9f3653a153cde11a92a161169a09faab610c42db03d006a806292ca97fba63e3','fe0dd4137a97a23516677546ad4984a7791a2b82ef06b7444fe1f551b48b47f9d9eb44608e1966e6358165e905a90beb99c113cecddb5d10335f161b12ab777f2ea858','2411fa4827350fc2705023ee5acd39b91d7d5db6f949e3bd3df0114929d9be19eca66e87c68d818a','2026-11-21T01:31:28Z','2026-11-21T01:31:28Z');
INSERT INTO answers VALUES(X'01a200c90495740ca43f5ab53666c90d',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3dbd79c7a740dab7e091c4c5','2026-11-21','3965731c39c27239379ed8c0590bb056c44d7810d3155c2d5f526932a9f3f0fa8d575e72b0dad2c518eb9ea2fe0f81957850493a303d5fde1025cfb1ee41e50101e3bc2fc70f189908dd5219c20ea48b4e5914ec7b34ff209edf7622b714217c1bf152165ede28ab2d14e8924ec7fb1a9c5305f22dbd82b7d6a76256bfdc0a39ed808050904cbdec4bd71239439beb561baad7f0ebd92bb85c4683e3','e2ba3b404b5c330be221e6acac8dba4bbb3aeb78aa15fe45be6ee33a303b1efa348505dadf52ff8b8c','c052239f2f10414bdf494850a23113830d32f3a544ea5acd0142e117e87bdcbfc0065f02d4830df8','e8f3e69141e6be83368007f003d840e15ec837d37023b1820dc2eb9f38ff076d09a0ff0246362ad5','2026-11-22T01:05:03Z','2026-11-22T01:05:03Z');
INSERT INTO answers VALUES(X'01a20634296975a7941d09914f13c406',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3dbd79c7a740dab7e091c4c5','2026-11-22','005484e3a21d9c990f8315fd1ca30b6d478b05ccb285caa565ebf9e0474e80cb3c0cdadb78339b7f164618dc0cbdf941cc7074b90c8c97b0751e5ed9d6b5851a0060962a8b1b138ec37a86eb1fe8452ed7246da209f1207bebf1c927578e0476b5b56a7b05c6060fdf94efd09d3b5ff63e926542c7cf9ef30b77cab591326b8e27a49b0c73be00d49d262b5637fd67922ea8d0cdb5a87ef673dc8b1c','4050dcfdcfc7f756ca57e434fa1ae11f94953963bdd5a52136976345c9162dc3c01c429a8d21ed1518','4ee4e30b6985bb2866e657ff9f6cf7b1e2dc9de49f981454dbbdab7cb09db26636b3b3f3ca9e1d45','f0f3c6a1a11a25b922a2385e3fd90035e96a3283a9b7bcddd17c923dbef8e872d51ccd43f2dc7e97','2026-11-23T02:20:11Z','2026-11-23T02:20:11Z');
INSERT INTO answers VALUES(X'01a20b3eae7a745fa726595a1b5383e1',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3dbd79c7a740dab7e091c4c5','2026-11-23','41c6afd8c3d37a746fbac1520afdba0c1f64827f86466f549e742aa23691cb70f697ee64755e330130c3df607af43dfe8b1ad2db224fe205d3dc001fdddf725cc7f5a3443576b34220d6e72fd0424742aec9671f18ad8c252d4eaed4bab3babc5d36d71101d107140a1bf9fffca21300cd14fbf70ae355990bce677d70711ea739454079aeb0867ded5ebe2401bbfd722249d7b0acddd2e3f7bf1c','646eb7c5eb3aa036a6e0939e7e52736bb20e5eae557faee933b176e4733c1087b44698c8fa1d0d4c59','5c529093b61794741c9b75a05f8b41d3717536251d4abc0fa92577d668c3a6697939e7961485cf2c','19613c4645f144c21d7ab8411a6799278d8cea094a6f9f9adacce08c609e8bc5ae02976f1643dea1','2026-11-24T01:49:47Z','2026-11-24T01:49:47Z');
INSERT INTO answers VALUES(X'01a210573f8a7177a005f97e6e4b980a',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3dbd79c7a740dab7e091c4c5','2026-11-24','25983a4e009407c643eb008a2a40b68edfb27a43059ec689fa2e9378b3e840169118bbdb152ac854974ab4d5c07ffc94d26ca2fc42d6565f6a1c13bde252d7dcaf610d30a110eabda8f9a6b3b187ff3d1dd67dbcecb98d3ec16813087713769fe1e8fee587c157fd851e57d4593f11c9a3f02d13f97ce326e79ee242d5d77b6acf69a9e0d07fa51fb03179cacd7bab9139b8ac630770fb27aa2a8599f6f4','275bd22382d3de299d7bdf266b1ae3c0245896ff369817b435ca9e1ebcd9fdf6b8562a75b583026be4','c631ed1ff64872d1a39b9218a303792ef7616452f6669ffee28744da49554f47cddc3b286145e617','3f2f251fb5ad48358ad3957c4b7ea4f14d393622d01315efb78c6575d642bf46c54b47de0cadaf7a','2026-11-25T01:34:43Z','2026-11-25T01:34:43Z');
INSERT INTO answers VALUES(X'01a215e1b01872839ffe51deda996f08',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3dbd79c7a740dab7e091c4c5','2026-11-25','af912d01dcd2fb4b7b9199c0a856ba4dd89eae56fb61581189a8262a1c5cfc539ec15b70885d408a76eea979025702619a86bed97fa3a878bb1b496c07e7b8a3db6d4856990a9d2ddab3f0cbea1465200baa56a8927764fc29e679dd85baa60aef9eb9be9a7afcd31ce346ab81099ec254526d152eb25755028e7781a845e8f1301c9ac65297e6d26dc5f0b07a00c2471f44c7fb379e898d1f05ec4e','1bc887e0e2558680ba46e088b1d0d511ac2865c9d4329cee3534febe20286d74285e2848989035ebb0','b3749de0778900d66aeb7e0a39f36a5871bdad92fd94c26f89f6fb0708901eb62dcfce3ab48a2327','fee914960552085439933bcad099bd927cac9185c70d12b413a72daf5f58eb2e0f428e4e6cf14f1c','2026-11-26T03:24:01Z','2026-11-26T03:24:01Z');
INSERT INTO answers VALUES(X'01a21a9a77207ebd9accd76721511e4d',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3dbd79c7a740dab7e091c4c5','2026-11-26','9af2ee1ae1b0a123406e992d9826e75f3d353a86a1149743d162b8136d7e1fcba86a80783dd1d4c0daae273d781fed78ef19142574b1f4b58d7f4a1fd4c24bb01c2695086b3be525450f8caadbe0d22ce5483173d0191991d1f34dde81f717a2e68aea2d58573e08595e8094e0c7210addadcd36b3452cc033953a2c531f6b18391ad8d08b2dcc21d7eff0a617f42df03dee3b173f6a415f9140379a','d67c3fcb7e9f35912c2fbbb42ee5362a354057dabebccbe28c7606d81efb3711164075ae7d95c2ebbe','1f9e7332d8bad5b7f6191ccc172e532b49a106be9d42967c579eadcb6c462f5cc854e7c0580935cb','a1ba0e4a1c510914ad14f0552c1f656dc2f2604f5c0a897edf4a64a32346c80627225d9d0541c8b5','2026-11-27T01:24:20Z','2026-11-27T01:24:20Z');
INSERT INTO answers VALUES(X'01a21fbee9bf7e47a9e30ebd080dbac6',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3dbd79c7a740dab7e091c4c5','2026-11-27','48197e54bd64bddfc006420a16a498d707727a3b578027248ba4504630538f1fdae10251fcba5a929b9207101e7a2ec21936e178a97bcac159ded08d27679920fc2d127795a7cf56cc9ed0e7bb67d5b043b6ab0cebac519726af1fff37f85e9fcb14a34748c136e382bf22efcfad2da6192ef1a78f766bc842c474a42736bd77b23c1134cc7a76d8967e231baa341fe4446a7ec4e2ee2e810635c5fb','8a13220466de8d349abc545799d3a920fa779bcb166b448840bede2cee43e3924cf788a9a6e5169fe2','dd5d5d4093d827841207f146316effe58d6d08d836d96cf65e8d519a0ffed8b0bbddfd4e66edb713','be55688fbd4c9428a32d09fef424297ba7da3cc78ab4bf3e847e895c38cd192f84186797651b3526','2026-11-28T01:22:15Z','2026-11-28T01:22:15Z');
INSERT INTO answers VALUES(X'01a22515e33e7e51ac928e5d3b33c878',X'01a1f72c4fff73e1987dd47193b849f1',X'01a1f72c3dbd79c7a740dab7e091c4c5','2026-11-28','ed67bad9700d7775c219eb8890dd0bbfac23d361a6eac39a4b97ecfa13da6dec8ac3e9abc84dbb88604bb038995398bc3f679d5dcf8528b31690b13d8b2951dd8d57f7ddfffc893aa60fbaec5214e2af43da845c1742e805102d104ea35dc927efa397cb28add55b76cb7c7e8bcc84b3671a8aab7f6f8e9cd13504ade03867893ad771bca1b7b3ba5ca5aa7b39e868224e02bfe3d3cf8fae0c4a3cdb','cf788da8efd286eea5b8a700366e125dfa60266dbc183d06f34c6055a0da3d3413497a2f9a61690293','daae44fda3a47ef34149963b2de711bfea5ec4c2636928a23b0917673a7ca9506b79db1a421c904a','3d3c9adb7b1b27c8fa68044c34d48f262a5ac09f13adcc4b6779ca57f746bc70dd216cc6b6f608f5','2026-11-29T02:15:21Z','2026-11-29T04:17:14Z');
CREATE TABLE alerts (
    id          uuid        primary key,
    house_id    uuid        not null,
    person_id   uuid        not null,
    opened_at   timestamptz not null,
    closed_at   timestamptz,
    -- Null while open, and where it ended by itself.
    closed_by   uuid        references people (id),
    came_of     text,
    unique (house_id, person_id, id),
    check ((closed_at is null) = (came_of is null)),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO alerts VALUES(X'01a2204fa67174149ce46e0268ec057e',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','2026-11-28T04:00:20Z',NULL,NULL,NULL);
INSERT INTO alerts VALUES(X'01a1febad7b37849b5ad4618c93e187c',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','2026-11-21T15:30:20Z','2026-11-22T05:08:20Z',X'01a1f72c44af74728173362c465a5279','support');
INSERT INTO alerts VALUES(X'01a20b63cf8379ed9599aefcf573eb55',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','2026-11-24T02:30:20Z','2026-11-24T23:29:20Z',X'01a1f72c44af74728173362c465a5279','fine');
INSERT INTO alerts VALUES(X'01a21602ed6d7f52be3f313fa9865aec',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','2026-11-26T04:00:20Z','2026-11-26T08:17:20Z',X'01a1f72c44af74728173362c465a5279','fine');
INSERT INTO alerts VALUES(X'01a218b1945c736787c40428c8e1a5ab',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','2026-11-26T16:30:20Z','2026-11-27T00:18:20Z',X'01a1f72c44af74728173362c465a5279','fine');
INSERT INTO alerts VALUES(X'01a21b29499073518b433f6bfa67cc86',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','2026-11-27T04:00:20Z','2026-11-28T09:25:20Z',X'01a1f72c44af74728173362c465a5279','no_answer');
INSERT INTO alerts VALUES(X'01a222fe4b6c73bc8eae43dc422c44d9',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','2026-11-28T16:30:20Z',NULL,NULL,NULL);
INSERT INTO alerts VALUES(X'01a1fef1c8937c79957487724c8dd50b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-21T16:30:20Z','2026-11-22T05:25:20Z',X'01a1f72c3fdf79448ca4858a51368c82','fine');
INSERT INTO alerts VALUES(X'01a2138b35e67714a44e42067a65a3f9',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-25T16:30:20Z','2026-11-26T19:00:20Z',X'01a1f72c3fdf79448ca4858a51368c82','fine');
INSERT INTO alerts VALUES(X'01a1fef1c784793899850a412340405b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-21T16:30:20Z','2026-11-22T06:48:20Z',NULL,'settled');
INSERT INTO alerts VALUES(X'01a20621fd2b7b33beb1abdc4a3c6280',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-23T02:00:20Z','2026-11-24T01:38:20Z',X'01a1f72c44af74728173362c465a5279','support');
INSERT INTO alerts VALUES(X'01a20f09a89a7251914a1a50f060e006',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-24T19:30:20Z','2026-11-24T20:43:20Z',X'01a1f72c44af74728173362c465a5279','support');
INSERT INTO alerts VALUES(X'01a210dc90387f93958f498b86a33a79',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-25T04:00:20Z','2026-11-26T03:29:20Z',X'01a1f72c44af74728173362c465a5279','no_answer');
INSERT INTO alerts VALUES(X'01a222c75b56724abf6aee00e766538d',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-28T15:30:20Z',NULL,NULL,NULL);
INSERT INTO alerts VALUES(X'01a206ab51bc726fb8b1208414c5239b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c4fff73e1987dd47193b849f1','2026-11-23T04:30:20Z','2026-11-24T02:39:20Z',X'01a1f72c3fdf79448ca4858a51368c82','fine');
CREATE TABLE alert_facts (
    id             uuid        primary key,
    alert_id       uuid        not null,
    house_id       uuid        not null,
    person_id      uuid        not null,
    kind           text        not null,
    -- Whose item it is decides who may know: house and check-in, program, own; a wish is for its receivers.
    source         text        not null,
    is_check_in    boolean     not null,
    assignment_id  uuid,
    day            date        not null,
    happened_at    timestamptz not null,
    -- When Porchlight knew: the ladder's waits count from here.
    noticed_at     timestamptz not null,
    -- Kept late, excused or corrected since: it no longer counts.
    settled_at     timestamptz,
    settled_as     text,
    foreign key (house_id, person_id, alert_id) references alerts (house_id, person_id, id) on delete cascade
);
INSERT INTO alert_facts VALUES(X'01a2204f569d7d5aa340d5d36831312f',X'01a2204fa67174149ce46e0268ec057e',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','missed','house',1,X'01a1f72c3e0f767099f8d8cb28ca5213','2026-11-27','2026-11-28T04:00:00Z','2026-11-28T04:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a1feba8a4679198e8eb02277d99ee2',X'01a1febad7b37849b5ad4618c93e187c',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','missed','house',1,X'01a1f72c3f58791daf47e508a300cab6','2026-11-21','2026-11-21T15:30:00Z','2026-11-21T15:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a20b6383957789a3830fae93b8ef1d',X'01a20b63cf8379ed9599aefcf573eb55',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','missed','house',0,X'01a1f72c3e897a918ad422a079bde162','2026-11-23','2026-11-24T02:30:00Z','2026-11-24T02:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a20bb5e8447375baed7ce582122854',X'01a20b63cf8379ed9599aefcf573eb55',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','missed','house',1,X'01a1f72c3e287ced93547b6d6d17998b','2026-11-23','2026-11-24T04:00:00Z','2026-11-24T04:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a21602a08c75aba6f88fdae93fee7a',X'01a21602ed6d7f52be3f313fa9865aec',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','missed','house',1,X'01a1f72c3e287ced93547b6d6d17998b','2026-11-25','2026-11-26T04:00:00Z','2026-11-26T04:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a218b145b2704399b99582299d38a0',X'01a218b1945c736787c40428c8e1a5ab',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','missed','house',0,X'01a1f72c407d79f2ba3b6b6e4f064330','2026-11-26','2026-11-26T16:30:00Z','2026-11-26T16:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a21b28fa9d7313a5bd30ce672203bb',X'01a21b29499073518b433f6bfa67cc86',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','missed','house',1,X'01a1f72c3e287ced93547b6d6d17998b','2026-11-26','2026-11-27T04:00:00Z','2026-11-27T04:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a21ffcf35e7e6b93e612694a5ca2f4',X'01a21b29499073518b433f6bfa67cc86',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','missed','own',0,X'01a1f72c3e4979afa2b6d938e4db0a83','2026-11-27','2026-11-28T02:30:00Z','2026-11-28T02:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a2204f57d37b03816541f35d5351ce',X'01a21b29499073518b433f6bfa67cc86',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','missed','house',1,X'01a1f72c3e287ced93547b6d6d17998b','2026-11-27','2026-11-28T04:00:00Z','2026-11-28T04:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a222fdfddf7477bb6d33274795d7a9',X'01a222fe4b6c73bc8eae43dc422c44d9',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','missed','house',0,X'01a1f72c407d79f2ba3b6b6e4f064330','2026-11-28','2026-11-28T16:30:00Z','2026-11-28T16:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a1fef17a0b702caebf8590c0761aef',X'01a1fef1c8937c79957487724c8dd50b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','missed','house',0,X'01a1f72c40bb77dcbcc16b0c9fee4530','2026-11-21','2026-11-21T16:30:00Z','2026-11-21T16:30:00Z','2026-11-22T03:39:03Z','kept_late');
INSERT INTO alert_facts VALUES(X'01a201692e7b7875a58cf736eb3d99f5',X'01a1fef1c8937c79957487724c8dd50b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','missed','house',1,X'01a1f72c3da87ee99c355c93ef796ccb','2026-11-21','2026-11-22T04:00:00Z','2026-11-22T04:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a2138aeac97055beaaf4177254645a',X'01a2138b35e67714a44e42067a65a3f9',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','missed','house',0,X'01a1f72c40bb77dcbcc16b0c9fee4530','2026-11-25','2026-11-25T16:30:00Z','2026-11-25T16:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a215b038d97daca33615a6ba563872',X'01a2138b35e67714a44e42067a65a3f9',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','missed','house',0,X'01a1f72c40dc70c09b9578f7ba9bfccd','2026-11-25','2026-11-26T02:30:00Z','2026-11-26T02:30:00Z','2026-11-26T06:45:19Z','kept_late');
INSERT INTO alert_facts VALUES(X'01a1fef17acd711fa48ebfbc5eccb8d3',X'01a1fef1c784793899850a412340405b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','missed','house',0,X'01a1f72c3d99729eb86ef607cae43f7f','2026-11-21','2026-11-21T16:30:00Z','2026-11-21T16:30:00Z','2026-11-21T17:35:02Z','kept_late');
INSERT INTO alert_facts VALUES(X'01a20621ae877a488a198edf3611d429',X'01a20621fd2b7b33beb1abdc4a3c6280',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','missed','house',0,X'01a1f72c3e4d7afe99a8c780b52bdc01','2026-11-22','2026-11-23T02:00:00Z','2026-11-23T02:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a20f0959567d19a3493bc5b91f3df8',X'01a20f09a89a7251914a1a50f060e006',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','missed','own',0,X'01a1f72c40c17581a28b6273a1c1cad6','2026-11-24','2026-11-24T19:30:00Z','2026-11-24T19:30:00Z','2026-11-25T00:05:32Z','kept_late');
INSERT INTO alert_facts VALUES(X'01a210dc448b7fe887f1c3e9ae95a703',X'01a210dc90387f93958f498b86a33a79',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','missed','house',1,X'01a1f72c3ef9785187d5ec4a89070a10','2026-11-24','2026-11-25T04:00:00Z','2026-11-25T04:00:00Z','2026-11-25T06:33:24Z','kept_late');
INSERT INTO alert_facts VALUES(X'01a2142fb30a7b2690f649e92a1fa44e',X'01a210dc90387f93958f498b86a33a79',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','missed','own',0,X'01a1f72c40c17581a28b6273a1c1cad6','2026-11-25','2026-11-25T19:30:00Z','2026-11-25T19:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a222c70cd77653b8b5424ea70f23fb',X'01a222c75b56724abf6aee00e766538d',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','missed','house',1,X'01a1f72c3de97d4ba53e2ce58c985eb7','2026-11-28','2026-11-28T15:30:00Z','2026-11-28T15:30:00Z','2026-11-28T19:20:03Z','kept_late');
INSERT INTO alert_facts VALUES(X'01a206ab04fd75a3b98ddfcadbbd2750',X'01a206ab51bc726fb8b1208414c5239b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c4fff73e1987dd47193b849f1','missed','program',0,X'01a1f72c40d4744590ed417379ed1691','2026-11-22','2026-11-23T04:30:00Z','2026-11-23T04:30:00Z',NULL,NULL);
CREATE TABLE alert_steps (
    alert_id   uuid        not null,
    house_id   uuid        not null,
    person_id  uuid        not null,
    rung       text        not null,
    due_at     timestamptz,
    handed_at  timestamptz, handed_by uuid references people (id), handed_role text,
    primary key (alert_id, rung),
    foreign key (house_id, person_id, alert_id) references alerts (house_id, person_id, id) on delete cascade
);
INSERT INTO alert_steps VALUES(X'01a2204fa67174149ce46e0268ec057e',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','mentor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a2204fa67174149ce46e0268ec057e',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','counselor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a2204fa67174149ce46e0268ec057e',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','manager',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1febad7b37849b5ad4618c93e187c',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','mentor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1febad7b37849b5ad4618c93e187c',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','counselor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1febad7b37849b5ad4618c93e187c',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','manager',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20b63cf8379ed9599aefcf573eb55',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','mentor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20b63cf8379ed9599aefcf573eb55',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','counselor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20b63cf8379ed9599aefcf573eb55',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','manager',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21602ed6d7f52be3f313fa9865aec',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','mentor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21602ed6d7f52be3f313fa9865aec',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','counselor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21602ed6d7f52be3f313fa9865aec',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','manager',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a218b1945c736787c40428c8e1a5ab',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','mentor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a218b1945c736787c40428c8e1a5ab',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','counselor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a218b1945c736787c40428c8e1a5ab',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','manager',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21b29499073518b433f6bfa67cc86',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','mentor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21b29499073518b433f6bfa67cc86',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','counselor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21b29499073518b433f6bfa67cc86',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','manager',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a222fe4b6c73bc8eae43dc422c44d9',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','mentor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a222fe4b6c73bc8eae43dc422c44d9',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','counselor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a222fe4b6c73bc8eae43dc422c44d9',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','manager',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1fef1c8937c79957487724c8dd50b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','mentor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1fef1c8937c79957487724c8dd50b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','counselor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1fef1c8937c79957487724c8dd50b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','manager',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a2138b35e67714a44e42067a65a3f9',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','mentor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a2138b35e67714a44e42067a65a3f9',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','counselor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a2138b35e67714a44e42067a65a3f9',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','manager',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1fef1c784793899850a412340405b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','mentor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1fef1c784793899850a412340405b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','counselor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1fef1c784793899850a412340405b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','manager',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20621fd2b7b33beb1abdc4a3c6280',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','mentor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20621fd2b7b33beb1abdc4a3c6280',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','counselor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20621fd2b7b33beb1abdc4a3c6280',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','manager',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20f09a89a7251914a1a50f060e006',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','mentor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20f09a89a7251914a1a50f060e006',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','counselor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20f09a89a7251914a1a50f060e006',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','manager',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a210dc90387f93958f498b86a33a79',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','mentor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a210dc90387f93958f498b86a33a79',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','counselor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a210dc90387f93958f498b86a33a79',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','manager',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a222c75b56724abf6aee00e766538d',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','mentor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a222c75b56724abf6aee00e766538d',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','counselor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a222c75b56724abf6aee00e766538d',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','manager',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a206ab51bc726fb8b1208414c5239b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c4fff73e1987dd47193b849f1','mentor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a206ab51bc726fb8b1208414c5239b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c4fff73e1987dd47193b849f1','counselor',NULL,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a206ab51bc726fb8b1208414c5239b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c4fff73e1987dd47193b849f1','manager',NULL,NULL,NULL,NULL);
CREATE TABLE deliveries (
    id             uuid        primary key,
    house_id       uuid        not null,
    -- To whom, acting in which role.
    person_id      uuid        not null,
    role           text        not null,
    kind           text        not null,
    about_id       uuid        references people (id) on delete cascade,
    alert_id       uuid        references alerts (id) on delete cascade,
    assignment_id  uuid        references routine_assignments (id) on delete cascade,
    day            date,
    created_at     timestamptz not null,
    seen_at        timestamptz, outage_at timestamptz, reach_out_id uuid references reach_outs (id) on delete cascade, is_now boolean not null default false, planned_for timestamptz, standing_request_id uuid references standing_requests (id) on delete cascade, notice_id uuid references notices (id) on delete cascade, help_id uuid references help_asks (id) on delete cascade, help_round smallint, celebration_id uuid references celebrations (id) on delete cascade, praise_id uuid references praise (id) on delete cascade,
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO deliveries VALUES(X'01a220869616773bbc92c9d966b73f7a',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3fdf79448ca4858a51368c82','counselor','alert',X'01a1f72c3e257222abe9c386049af485',X'01a2204fa67174149ce46e0268ec057e',NULL,NULL,'2026-11-28T05:00:20Z','2026-11-28T05:05:20Z',NULL,NULL,0,'2026-11-28T05:00:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a220bd817e7b00aa3fcd393ec820cc',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c8da37543b009a0905b4b8de6','manager','alert',X'01a1f72c3e257222abe9c386049af485',X'01a2204fa67174149ce46e0268ec057e',NULL,NULL,'2026-11-28T06:00:20Z','2026-11-28T06:05:20Z',NULL,NULL,0,'2026-11-28T06:00:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a1febad86d7559abbccf8c9759cd7b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','mentor','alert',X'01a1f72c44de784eb730777789a4b7be',X'01a1febad7b37849b5ad4618c93e187c',NULL,NULL,'2026-11-21T15:30:20Z','2026-11-21T15:35:20Z',NULL,NULL,0,'2026-11-21T15:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a1fef1c6e47fc1958d1492d817af13',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44af74728173362c465a5279','counselor','alert',X'01a1f72c44de784eb730777789a4b7be',X'01a1febad7b37849b5ad4618c93e187c',NULL,NULL,'2026-11-21T16:30:20Z','2026-11-21T16:35:20Z',NULL,NULL,0,'2026-11-21T16:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a1ff28b4ec76c9a34134ac91bf0231',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c8da37543b009a0905b4b8de6','manager','alert',X'01a1f72c44de784eb730777789a4b7be',X'01a1febad7b37849b5ad4618c93e187c',NULL,NULL,'2026-11-21T17:30:20Z','2026-11-21T17:35:20Z',NULL,NULL,0,'2026-11-21T17:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a20b63cf527d8a8f4e1ec44743ac01',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','mentor','alert',X'01a1f72c44de784eb730777789a4b7be',X'01a20b63cf8379ed9599aefcf573eb55',NULL,NULL,'2026-11-24T02:30:20Z','2026-11-24T02:35:20Z',NULL,NULL,0,'2026-11-24T02:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a20b9abffa7c67b20d750d08e3433c',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44af74728173362c465a5279','counselor','alert',X'01a1f72c44de784eb730777789a4b7be',X'01a20b63cf8379ed9599aefcf573eb55',NULL,NULL,'2026-11-24T03:30:20Z','2026-11-24T03:35:20Z',NULL,NULL,0,'2026-11-24T03:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a20bd1ab907176a2c61939426de208',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c8da37543b009a0905b4b8de6','manager','alert',X'01a1f72c44de784eb730777789a4b7be',X'01a20b63cf8379ed9599aefcf573eb55',NULL,NULL,'2026-11-24T04:30:20Z','2026-11-24T04:35:20Z',NULL,NULL,0,'2026-11-24T04:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a21602ec3677e49ea19c01013a528d',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','mentor','alert',X'01a1f72c44de784eb730777789a4b7be',X'01a21602ed6d7f52be3f313fa9865aec',NULL,NULL,'2026-11-26T04:00:20Z','2026-11-26T04:05:20Z',NULL,NULL,0,'2026-11-26T04:00:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a21639de6670aaafb6eb674d0bd88f',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44af74728173362c465a5279','counselor','alert',X'01a1f72c44de784eb730777789a4b7be',X'01a21602ed6d7f52be3f313fa9865aec',NULL,NULL,'2026-11-26T05:00:20Z','2026-11-26T05:05:20Z',NULL,NULL,0,'2026-11-26T05:00:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a21670cb2b7e32b8729786a475c5e8',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c8da37543b009a0905b4b8de6','manager','alert',X'01a1f72c44de784eb730777789a4b7be',X'01a21602ed6d7f52be3f313fa9865aec',NULL,NULL,'2026-11-26T06:00:20Z','2026-11-26T06:05:20Z',NULL,NULL,0,'2026-11-26T06:00:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a218b193dd7df2aec0281ca20e4a0f',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','mentor','alert',X'01a1f72c44de784eb730777789a4b7be',X'01a218b1945c736787c40428c8e1a5ab',NULL,NULL,'2026-11-26T16:30:20Z','2026-11-26T16:35:20Z',NULL,NULL,0,'2026-11-26T16:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a218e880157e969742bb9d57474ebd',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44af74728173362c465a5279','counselor','alert',X'01a1f72c44de784eb730777789a4b7be',X'01a218b1945c736787c40428c8e1a5ab',NULL,NULL,'2026-11-26T17:30:20Z','2026-11-26T17:35:20Z',NULL,NULL,0,'2026-11-26T17:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a2191f6ee7707aa1ed6eebbd99b0ba',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c8da37543b009a0905b4b8de6','manager','alert',X'01a1f72c44de784eb730777789a4b7be',X'01a218b1945c736787c40428c8e1a5ab',NULL,NULL,'2026-11-26T18:30:20Z','2026-11-26T18:35:20Z',NULL,NULL,0,'2026-11-26T18:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a21b294a497983ad1a6c4eeb71774a',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','mentor','alert',X'01a1f72c44de784eb730777789a4b7be',X'01a21b29499073518b433f6bfa67cc86',NULL,NULL,'2026-11-27T04:00:20Z','2026-11-27T04:05:20Z',NULL,NULL,0,'2026-11-27T04:00:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a21b6037b778838ba7b632115d2257',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44af74728173362c465a5279','counselor','alert',X'01a1f72c44de784eb730777789a4b7be',X'01a21b29499073518b433f6bfa67cc86',NULL,NULL,'2026-11-27T05:00:20Z','2026-11-27T05:05:20Z',NULL,NULL,0,'2026-11-27T05:00:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a21b97289c73c69ae86b95e39e2d15',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c8da37543b009a0905b4b8de6','manager','alert',X'01a1f72c44de784eb730777789a4b7be',X'01a21b29499073518b433f6bfa67cc86',NULL,NULL,'2026-11-27T06:00:20Z','2026-11-27T06:05:20Z',NULL,NULL,0,'2026-11-27T06:00:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a222fe49f679d7a1f59fc84af452c3',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','mentor','alert',X'01a1f72c44de784eb730777789a4b7be',X'01a222fe4b6c73bc8eae43dc422c44d9',NULL,NULL,'2026-11-28T16:30:20Z','2026-11-28T16:35:20Z',NULL,NULL,0,'2026-11-28T16:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a1fef1c81a7e11b537d52e54f6a253',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','mentor','alert',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1fef1c8937c79957487724c8dd50b',NULL,NULL,'2026-11-21T16:30:20Z','2026-11-21T16:35:20Z',NULL,NULL,0,'2026-11-21T16:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a1ff28b6a9718280e9ab77e09d2482',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3fdf79448ca4858a51368c82','counselor','alert',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1fef1c8937c79957487724c8dd50b',NULL,NULL,'2026-11-21T17:30:20Z','2026-11-21T17:35:20Z',NULL,NULL,0,'2026-11-21T17:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a1ff5fa4da79228350c3b546145a1e',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c8da37543b009a0905b4b8de6','manager','alert',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1fef1c8937c79957487724c8dd50b',NULL,NULL,'2026-11-21T18:30:20Z','2026-11-21T18:35:20Z',NULL,NULL,0,'2026-11-21T18:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a2138b35cd7c59936ef9442fbfb92b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','mentor','alert',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a2138b35e67714a44e42067a65a3f9',NULL,NULL,'2026-11-25T16:30:20Z','2026-11-25T16:35:20Z',NULL,NULL,0,'2026-11-25T16:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a213c2243e7e609017dc16bcea26bf',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3fdf79448ca4858a51368c82','counselor','alert',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a2138b35e67714a44e42067a65a3f9',NULL,NULL,'2026-11-25T17:30:20Z','2026-11-25T17:35:20Z',NULL,NULL,0,'2026-11-25T17:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a213f915877046b57c0e3f0a4e9a06',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c8da37543b009a0905b4b8de6','manager','alert',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a2138b35e67714a44e42067a65a3f9',NULL,NULL,'2026-11-25T18:30:20Z','2026-11-25T18:35:20Z',NULL,NULL,0,'2026-11-25T18:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a1fef1c87d78888aadd187727b8794',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','mentor','alert',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1fef1c784793899850a412340405b',NULL,NULL,'2026-11-21T16:30:20Z','2026-11-21T16:35:20Z',NULL,NULL,0,'2026-11-21T16:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a1ff28b6757325a882b8a3e928c2d1',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44af74728173362c465a5279','counselor','alert',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1fef1c784793899850a412340405b',NULL,NULL,'2026-11-21T17:30:20Z','2026-11-21T17:35:20Z',NULL,NULL,0,'2026-11-21T17:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a1ff5fa328788bb8cecd6ae66ce097',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c8da37543b009a0905b4b8de6','manager','alert',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1fef1c784793899850a412340405b',NULL,NULL,'2026-11-21T18:30:20Z','2026-11-21T18:35:20Z',NULL,NULL,0,'2026-11-21T18:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a20621fc567248adefe74304ef097a',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','mentor','alert',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a20621fd2b7b33beb1abdc4a3c6280',NULL,NULL,'2026-11-23T02:00:20Z','2026-11-23T02:05:20Z',NULL,NULL,0,'2026-11-23T02:00:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a20658ebcd73f6b44e424209255688',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44af74728173362c465a5279','counselor','alert',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a20621fd2b7b33beb1abdc4a3c6280',NULL,NULL,'2026-11-23T03:00:20Z','2026-11-23T03:05:20Z',NULL,NULL,0,'2026-11-23T03:00:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a2068fd9777067911977ae293fcfed',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c8da37543b009a0905b4b8de6','manager','alert',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a20621fd2b7b33beb1abdc4a3c6280',NULL,NULL,'2026-11-23T04:00:20Z','2026-11-23T04:05:20Z',NULL,NULL,0,'2026-11-23T04:00:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a210dc90f57554aa2f1e3efb97ed06',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','mentor','alert',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a210dc90387f93958f498b86a33a79',NULL,NULL,'2026-11-25T04:00:20Z','2026-11-25T04:05:20Z',NULL,NULL,0,'2026-11-25T04:00:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a21113815e74c1ae356a664c3eee82',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44af74728173362c465a5279','counselor','alert',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a210dc90387f93958f498b86a33a79',NULL,NULL,'2026-11-25T05:00:20Z','2026-11-25T05:05:20Z',NULL,NULL,0,'2026-11-25T05:00:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a2114a6efa7aeba519f6c46b6f3d28',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c8da37543b009a0905b4b8de6','manager','alert',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a210dc90387f93958f498b86a33a79',NULL,NULL,'2026-11-25T06:00:20Z','2026-11-25T06:05:20Z',NULL,NULL,0,'2026-11-25T06:00:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a222c75b0e754ba586e7fc6a7bc767',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485','mentor','alert',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a222c75b56724abf6aee00e766538d',NULL,NULL,'2026-11-28T15:30:20Z','2026-11-28T15:35:20Z',NULL,NULL,0,'2026-11-28T15:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a222fe4a497462b79411ed9f2c00e1',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44af74728173362c465a5279','counselor','alert',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a222c75b56724abf6aee00e766538d',NULL,NULL,'2026-11-28T16:30:20Z','2026-11-28T16:35:20Z',NULL,NULL,0,'2026-11-28T16:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a223353b767c168c81f0f75448638f',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c8da37543b009a0905b4b8de6','manager','alert',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a222c75b56724abf6aee00e766538d',NULL,NULL,'2026-11-28T17:30:20Z','2026-11-28T17:35:20Z',NULL,NULL,0,'2026-11-28T17:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO deliveries VALUES(X'01a206e23e77749799934307d1716023',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3fdf79448ca4858a51368c82','counselor','alert',X'01a1f72c4fff73e1987dd47193b849f1',X'01a206ab51bc726fb8b1208414c5239b',NULL,NULL,'2026-11-23T05:30:20Z','2026-11-23T05:35:20Z',NULL,NULL,0,'2026-11-23T05:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE alert_rules (
    house_id              uuid primary key references houses (id) on delete cascade,
    nudge_minutes         smallint not null,
    counselor_minutes     smallint not null,
    manager_minutes       smallint not null,
    quiet_from            smallint not null,
    quiet_until           smallint not null,
    late_check_in_minutes smallint not null,
    items_in_a_day        smallint not null,
    repeats               smallint not null,
    repeat_days           smallint not null,
    silent_hours          smallint not null,
    on_call_id            uuid references people (id)
);
CREATE TABLE heartbeats (
    id       smallint    primary key check (id = 1),
    beat_at  timestamptz not null
);
CREATE TABLE outages (
    from_at   timestamptz primary key,
    until_at  timestamptz not null
);
CREATE TABLE reach_outs (
    id            uuid        primary key,
    house_id      uuid        not null,
    person_id     uuid        not null,
    -- Moments, what would help, how strong, how, words.
    content       text        not null,
    -- Whoever is asked sees the sender's number: "call me".
    number_shown  boolean     not null,
    -- The check-in that started it, and whether it was by its wish.
    answers_id    uuid        references answers (id) on delete set null,
    from_wish     boolean     not null,
    sent_at       timestamptz not null,
    -- The ring that is asked now, and the last one that is asked by itself: 1 first people, 2 next, 3 on call.
    ring          smallint    not null check (ring between 0 and 3),
    last_ring     smallint    not null check (last_ring between 1 and 3),
    wait_first    smallint    not null,
    wait_next     smallint    not null,
    wait_last     smallint    not null,
    -- When a ring's wait is over, or a helper's silence: the next ones are asked.
    due_at        timestamptz,
    claimed_by    uuid        references people (id),
    claimed_role  text,
    claimed_at    timestamptz,
    step          text,
    -- Everyone was asked and nobody answered: it stays open, and says so.
    unanswered_at timestamptz,
    ended_at      timestamptz,
    ended_by      uuid        references people (id),
    ended_as      text        check (ended_as in ('helped', 'called_off')),
    -- "Did it help, was it what I needed?", sealed.
    afterwards    text,
    thanked_at    timestamptz,
    unique (house_id, person_id, id),
    check ((claimed_by is null) = (claimed_at is null)),
    check ((claimed_by is null) = (step is null)),
    check ((ended_at is null) = (ended_as is null)),
    check (due_at is null or ended_at is null),
    -- Never silent: ended, or a next instant, or visibly unanswered.
    check (ended_at is not null or due_at is not null or unanswered_at is not null),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO reach_outs VALUES(X'01a22581d2ff7676a782dc96f1417054',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','2fb24230cb53b7cacc18f80a8c3667dbe500d81760aea2f9e293b0dbf2e5252b475c4412f9fae3946002f859719f12909718f9591c0290212b9685b75989f29049736ff012f08aeba755a42ef6313e93c7da351e134516e19d103ad97e76281f52dd9325e6b59cb3d3dd83e304a76fb7d2cddbcfd803cf9e6beee203ab4f9dc549da7ecd871eadd7b77177170a3758a425b4f7f2de183fc70b006f2a316348926beb3d52e0a8e344311078ec807832d2fe947e390f1550e31fc9',0,NULL,0,'2026-11-29T04:13:14Z',1,3,10,10,10,'2026-11-29T04:23:14Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO reach_outs VALUES(X'01a203306c677633b96a2a97933af988',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','38b5eed4a373dcc7a57906b7e741308161f89ef8e7eb5987aaa5648cd100192483f1f362287511e07ce9d04cf20805b11102cb1635e194fb65830780d9a81b44794402cb0e4f190b821cb495477a25900d4664299d0426270f09e287703b71196a10373d06ed113bfaa6f184f0afc4032afd0a88fb7a9f27ebd2f9d509f78be036241082df9329ea7bb77fae7bd581bbbcc6edf723755c00e7c0ff6eee8139ec819328b2eef50910293de79a9836fabf3187b9ed6b8357e67ef3f16b99b090d677bc11b458a6abbe49401bc85183f005',0,NULL,0,'2026-11-22T12:17:14Z',1,3,10,10,10,NULL,X'01a1f72c3e257222abe9c386049af485','mentor','2026-11-22T12:20:14Z','talking',NULL,'2026-11-22T13:07:14Z',X'01a1f72c3e257222abe9c386049af485','helped','6f2e1e54e0994b6d02169cb1766e7621d154539c11f829a952b941d80a9207731b0985a17581c6b27d3070d83f4aabb35e2026e92cdd81e5f63baa300813fd2810ee3930','2026-11-22T14:07:14Z');
CREATE TABLE reach_out_asks (
    reach_out_id  uuid        not null,
    house_id      uuid        not null,
    person_id     uuid        not null,
    helper_id     uuid        not null,
    role          text        not null,
    ring          smallint    not null,
    -- As the person's own mentor or counselor: it ends when that ends.
    as_assigned   boolean     not null,
    -- On call: reads only "asks for a call" and the number.
    call_only     boolean     not null,
    asked_at      timestamptz,
    seen_at       timestamptz,
    -- Cannot now, let go, handed on, went silent.
    passed_as     text,
    is_open       boolean     not null,
    primary key (reach_out_id, helper_id, role),
    check (helper_id <> person_id),
    foreign key (house_id, person_id, reach_out_id) references reach_outs (house_id, person_id, id) on delete cascade,
    foreign key (house_id, helper_id) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO reach_out_asks VALUES(X'01a22581d2ff7676a782dc96f1417054',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3e257222abe9c386049af485','mentor',1,1,0,'2026-11-29T04:13:14Z',NULL,NULL,1);
INSERT INTO reach_out_asks VALUES(X'01a203306c677633b96a2a97933af988',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3e257222abe9c386049af485','mentor',1,1,0,'2026-11-22T12:17:14Z','2026-11-22T12:19:14Z',NULL,0);
CREATE TABLE reach_out_events (
    id            uuid        primary key,
    reach_out_id  uuid        not null,
    house_id      uuid        not null,
    person_id     uuid        not null,
    at            timestamptz not null,
    kind          text        not null,
    by_id         uuid        references people (id),
    ring          smallint,
    words         text,
    foreign key (house_id, person_id, reach_out_id) references reach_outs (house_id, person_id, id) on delete cascade
);
INSERT INTO reach_out_events VALUES(X'01a22581d23a7b348977c4104cd4d4f6',X'01a22581d2ff7676a782dc96f1417054',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','2026-11-29T04:13:14Z','sent',NULL,NULL,NULL);
INSERT INTO reach_out_events VALUES(X'01a22581d20d771aa45d4f9364a7c3e5',X'01a22581d2ff7676a782dc96f1417054',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','2026-11-29T04:13:14Z','asked',NULL,1,NULL);
INSERT INTO reach_out_events VALUES(X'01a203306aa870c394833f06bb0d8c5c',X'01a203306c677633b96a2a97933af988',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-22T12:17:14Z','sent',NULL,NULL,NULL);
INSERT INTO reach_out_events VALUES(X'01a203306a7a7612be6e01f3203c938b',X'01a203306c677633b96a2a97933af988',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-22T12:17:14Z','asked',NULL,1,NULL);
INSERT INTO reach_out_events VALUES(X'01a203332a3d79a18743973642b6e3ff',X'01a203306c677633b96a2a97933af988',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-22T12:20:14Z','taken',X'01a1f72c3e257222abe9c386049af485',NULL,NULL);
INSERT INTO reach_out_events VALUES(X'01a20333299e735290f2ae5dc17b89a8',X'01a203306c677633b96a2a97933af988',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-22T12:20:14Z','talking',X'01a1f72c3e257222abe9c386049af485',NULL,NULL);
INSERT INTO reach_out_events VALUES(X'01a2035e301a733fadaf47856e9c72c8',X'01a203306c677633b96a2a97933af988',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-22T13:07:14Z','helped',X'01a1f72c3e257222abe9c386049af485',NULL,NULL);
CREATE TABLE reach_out_rings (
    house_id     uuid        not null,
    person_id    uuid        not null,
    helper_id    uuid        not null,
    ring         smallint    not null check (ring in (1, 2)),
    as_assigned  boolean     not null,
    primary key (house_id, person_id, helper_id),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade,
    foreign key (house_id, helper_id) references house_people (house_id, person_id) on delete cascade
);
CREATE TABLE reach_out_settings (
    person_id    uuid        primary key references people (id) on delete cascade,
    settings     text        not null,
    changed_at   timestamptz not null,
    -- The check-in after which the offer was put aside.
    put_aside_id uuid        references answers (id) on delete set null
);
CREATE TABLE reach_out_signs (
    id           uuid        primary key,
    house_id     uuid        not null,
    person_id    uuid        not null,
    helper_id    uuid        not null,
    role         text        not null,
    as_assigned  boolean     not null,
    sign         text        not null,
    proposed_at  timestamptz not null,
    agreed_at    timestamptz,
    ended_at     timestamptz,
    check (helper_id <> person_id),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade,
    foreign key (house_id, helper_id) references house_people (house_id, person_id) on delete cascade
);
CREATE TABLE reach_out_limits (
    house_id       uuid primary key references houses (id) on delete cascade,
    least_minutes  smallint not null,
    most_minutes   smallint not null
);
CREATE TABLE wins (
    id           uuid        primary key,
    person_id    uuid        not null references people (id) on delete cascade,
    kind         text        not null,
    -- What it rests on: one win of a kind from one thing.
    source_id    uuid,
    day          date        not null,
    noted_at     timestamptz not null,
    removed_at   timestamptz
, words text, assignment_id uuid references routine_assignments (id) on delete set null);
INSERT INTO wins VALUES(X'01a2035e30a470638fae293ef60751d1',X'01a1f72c47347422bfc1ccafd1f911fe','asked_for_help',X'01a203306c677633b96a2a97933af988','2026-11-22','2026-11-22T13:07:14Z',NULL,NULL,NULL);
INSERT INTO wins VALUES(X'01a2035e32487f29a63e5c1759fd34dc',X'01a1f72c3e257222abe9c386049af485','helped_someone',X'01a203306c677633b96a2a97933af988','2026-11-22','2026-11-22T13:07:14Z',NULL,NULL,NULL);
INSERT INTO wins VALUES(X'01a22028325572efb61c0f117b861cca',X'01a1f72c3e257222abe9c386049af485','asked_for_help',X'01a21f15881f7363b424af3fa0753591','2026-11-27','2026-11-28T03:17:14Z',NULL,NULL,NULL);
INSERT INTO wins VALUES(X'01a2202831cc734e8762a7e0a7b23629',X'01a1f72c44de784eb730777789a4b7be','helped_someone',X'01a21f15881f7363b424af3fa0753591','2026-11-27','2026-11-28T03:17:14Z',NULL,NULL,NULL);
INSERT INTO wins VALUES(X'01a20ca167af745ba45b5a0dd1daea70',X'01a1f72c3e257222abe9c386049af485','said_no',NULL,'2026-11-23','2026-11-24T08:17:14Z',NULL,'7aaab5c354f97132acc1e74432c5ca5bceaae7181f85c642bbaa7cd9a4da4ad285a347bd7f1440e9c2c83bd466dd6dda4f2bb27ff8afc4c264bcee',NULL);
INSERT INTO wins VALUES(X'01a21837b9e37556b54f74dfda429518',X'01a1f72c3e257222abe9c386049af485','finished',NULL,'2026-11-26','2026-11-26T14:17:14Z',NULL,'cf044e9970071f2dcb18f481fec3754e65f6781fcf1a11a655244db2a8dce5c952e0118cc1a5f3deca3a50d21edba3a69f9b984d6a99137c913b894c6c51d3dc6af5265968c960',NULL);
INSERT INTO wins VALUES(X'01a220ccfadb7d1ba87513e80621be6b',X'01a1f72c3e257222abe9c386049af485','reached_out',NULL,'2026-11-27','2026-11-28T06:17:14Z',NULL,NULL,NULL);
INSERT INTO wins VALUES(X'01a219ef2c46735aba71cfbcb258b9f6',X'01a1f72c44de784eb730777789a4b7be','asked_for_help',NULL,'2026-11-26','2026-11-26T22:17:14Z',NULL,'a0995d1ae3043437cb81a94e9fcc806ed467e449d671688449f87f20bfd116ed1cb28d74bfae7a98ee8ce76dbcb2a98f36cfe90d0e25c3eb835e06b381ad5fca79',NULL);
INSERT INTO wins VALUES(X'01a223293b98773b9a63dacda1d209de',X'01a1f72c44de784eb730777789a4b7be','own_words',NULL,'2026-11-28','2026-11-28T17:17:14Z',NULL,'745ec625a050143ebc5558a175cc2910bf14346a1eef04c28816ad4a58c82c655a247323fc63376a3babe99ba50904c56248062fdf6feca0d0585928b5c9cb8cf409386b9f307eb7a153dbaa31',NULL);
INSERT INTO wins VALUES(X'01a21cb947987155b59fe11c705ebfb8',X'01a1f72c44de784eb730777789a4b7be','tried_alone',NULL,'2026-11-27','2026-11-27T11:17:14Z',NULL,NULL,NULL);
INSERT INTO wins VALUES(X'01a21cb9482f706ba938fdd236f0f37f',X'01a1f72c47347422bfc1ccafd1f911fe','noticed',NULL,'2026-11-27','2026-11-27T11:17:14Z',NULL,'6a4e3efabb171a6d57b32fae063cbbf72484922234bf97739453f5f0356692edfd1330a18e7b8517ae52b7d878c51fb63f973926993bff12fa5d0b6102ce450c1761424018e61f994f22a8fda1cc94350f',NULL);
INSERT INTO wins VALUES(X'01a211feb484719cb92dd24bf0b9901f',X'01a1f72c47347422bfc1ccafd1f911fe','said_no',NULL,'2026-11-25','2026-11-25T09:17:14Z',NULL,NULL,NULL);
INSERT INTO wins VALUES(X'01a21fba53bb78cb83a8eb01a55ce859',X'01a1f72c47347422bfc1ccafd1f911fe','tried_alone',NULL,'2026-11-27','2026-11-28T01:17:14Z',NULL,'d98c5f88e4e206cf182db1a55decf3a8e8a65b78c203e20195000f43c4cd7fcc77fdde39bcd5105b51319fa56bce548cf1514213de40eb287424990dee',NULL);
INSERT INTO wins VALUES(X'01a2202831cb7bc3811d82fafe093c29',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','reached_out',NULL,'2026-11-27','2026-11-28T03:17:14Z',NULL,NULL,NULL);
INSERT INTO wins VALUES(X'01a21c147dd2765b8bfdeaba9c4a9622',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','said_no',NULL,'2026-11-26','2026-11-27T08:17:14Z',NULL,'adf3dba18766f62ad5645cd60fc5dce4fa8f8b6396311ac6b81b9baa0bf462748839447e8c6e9fdedbe12abcea60b15dc20c973c715366fbba08f1',NULL);
INSERT INTO wins VALUES(X'01a2142405c8735e86c65fea3d6d0c3a',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','finished',NULL,'2026-11-25','2026-11-25T19:17:14Z',NULL,'2b726a4edf13d5284d42f9fe5154e69515b004b2aef1fc2affbe64b4533f9eb72d8b5e4d523c09611d743b9048e76cd0917b26c97d67cefba5c39eb38bf31a7ae598d95fa91961',NULL);
INSERT INTO wins VALUES(X'01a21c4b69af759d9e5d7885f428327b',X'01a1f72c4fff73e1987dd47193b849f1','tried_alone',NULL,'2026-11-27','2026-11-27T09:17:14Z',NULL,NULL,NULL);
INSERT INTO wins VALUES(X'01a20a0e39de7b7192a42bf3dd837a93',X'01a1f72c4fff73e1987dd47193b849f1','asked_for_help',NULL,'2026-11-23','2026-11-23T20:17:14Z',NULL,'fdf85871aa1cce02773f43d38c59f935365eb5e70ea440a5fa323a53d13ab85d1001f84d3b845bfde0e10176d0f954943e8b10fc0ed73a7de9a81cfb90603e7d4f',NULL);
INSERT INTO wins VALUES(X'01a2164954f0722fb736cfe2a20d3c63',X'01a1f72c4fff73e1987dd47193b849f1','own_words',NULL,'2026-11-25','2026-11-26T05:17:14Z',NULL,'04f43f24ba165285f4767adb0435cd617504d05d76b0ebb15b1e1e181b843f258fcee85f213c569420e7a8d045b6ed6c887982f3bd58d8b76b263eade18fc46f494b76652d90c4b4219820173f',NULL);
CREATE TABLE word_ways (
    id                   uuid        primary key,
    person_id            uuid        not null references people (id) on delete cascade,
    channel              text        not null check (channel in ('push', 'email', 'sms', 'ntfy', 'webhook')),
    -- Sealed: a push subscription, an ntfy topic, a webhook's address and key. E-mail and phone stand with the person.
    address              text,
    -- Keyed: one browser is one way.
    address_fingerprint  text        unique,
    -- Keyed: to whose server it goes, so that one that hangs is known without opening anything.
    target               text        not null,
    -- Of a push subscription: the session it ends with.
    session_id           uuid        references sessions (id) on delete cascade,
    created_at           timestamptz not null,
    -- Word was set aside on this way; empty again with the next that arrives.
    failing_since        timestamptz
);
CREATE TABLE word_choices (
    person_id  uuid not null references people (id) on delete cascade,
    channel    text not null,
    matter     text not null,
    primary key (person_id, channel, matter)
);
INSERT INTO word_choices VALUES(X'01a1f72c3fdf79448ca4858a51368c82','push','asked');
INSERT INTO word_choices VALUES(X'01a1f72c3fdf79448ca4858a51368c82','push','care');
INSERT INTO word_choices VALUES(X'01a1f72c44af74728173362c465a5279','push','asked');
INSERT INTO word_choices VALUES(X'01a1f72c44af74728173362c465a5279','push','care');
INSERT INTO word_choices VALUES(X'01a1f72c8da37543b009a0905b4b8de6','push','asked');
INSERT INTO word_choices VALUES(X'01a1f72c8da37543b009a0905b4b8de6','push','care');
INSERT INTO word_choices VALUES(X'01a1f72c8da37543b009a0905b4b8de6','push','house');
INSERT INTO word_choices VALUES(X'01a1f72c3e257222abe9c386049af485','push','asked');
INSERT INTO word_choices VALUES(X'01a1f72c3e257222abe9c386049af485','push','care');
INSERT INTO word_choices VALUES(X'01a1f72c3e257222abe9c386049af485','push','reminder');
INSERT INTO word_choices VALUES(X'01a1f72c3e257222abe9c386049af485','push','house');
INSERT INTO word_choices VALUES(X'01a1f72c44de784eb730777789a4b7be','push','asked');
INSERT INTO word_choices VALUES(X'01a1f72c44de784eb730777789a4b7be','push','reminder');
INSERT INTO word_choices VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','push','asked');
INSERT INTO word_choices VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','push','care');
INSERT INTO word_choices VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','push','reminder');
INSERT INTO word_choices VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','push','house');
INSERT INTO word_choices VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','push','asked');
INSERT INTO word_choices VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','push','care');
INSERT INTO word_choices VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','push','reminder');
INSERT INTO word_choices VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','push','house');
INSERT INTO word_choices VALUES(X'01a1f72c4fff73e1987dd47193b849f1','push','reminder');
INSERT INTO word_choices VALUES(X'01a1f72c4fff73e1987dd47193b849f1','push','house');
CREATE TABLE word_hours (
    person_id    uuid     primary key references people (id) on delete cascade,
    quiet_from   smallint not null,
    quiet_until  smallint not null,
    now_anyway   boolean  not null
);
INSERT INTO word_hours VALUES(X'01a1f72c3fdf79448ca4858a51368c82',1080,480,0);
INSERT INTO word_hours VALUES(X'01a1f72c44af74728173362c465a5279',1080,480,0);
INSERT INTO word_hours VALUES(X'01a1f72c8da37543b009a0905b4b8de6',1260,420,1);
INSERT INTO word_hours VALUES(X'01a1f72c3e257222abe9c386049af485',1380,360,1);
INSERT INTO word_hours VALUES(X'01a1f72c44de784eb730777789a4b7be',1320,420,0);
INSERT INTO word_hours VALUES(X'01a1f72c47347422bfc1ccafd1f911fe',1140,1080,0);
INSERT INTO word_hours VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff',540,960,1);
INSERT INTO word_hours VALUES(X'01a1f72c4fff73e1987dd47193b849f1',1260,360,0);
CREATE TABLE sendings (
    id           uuid        primary key,
    house_id     uuid        not null,
    person_id    uuid        not null,
    delivery_id  uuid        not null references deliveries (id) on delete cascade,
    way_id       uuid        not null references word_ways (id) on delete cascade,
    told_at      timestamptz not null,
    -- When it should have gone.
    due_at       timestamptz not null,
    -- When it is looked at next: later than due while it is with a server, or waits to be tried again.
    next_at      timestamptz not null,
    -- Under what it goes out, at every try: Message-ID, push topic, idempotency key. Those that waited together share one.
    letter_id    uuid,
    -- Whoever holds this may say what came of it.
    lease_id     uuid,
    tries        smallint    not null default 0,
    trouble      text,
    done_at      timestamptz,
    came_of      text        check (came_of in ('sent', 'not_needed', 'set_aside', 'let_go')),
    unique (delivery_id, way_id, told_at),
    check ((done_at is null) = (came_of is null)),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
CREATE TABLE standing_requests (
    id           uuid        primary key,
    house_id     uuid        not null,
    person_id    uuid        not null,
    -- The named person, in which of their roles, and whether as the person's own mentor or counselor.
    helper_id    uuid        not null,
    role         text        not null,
    as_assigned  boolean     not null,
    -- The condition, what they may do, the resident's own words.
    content      text        not null,
    asked_at     timestamptz not null,
    agreed_at    timestamptz,
    ends_at      timestamptz not null,
    -- Facts count from here: from the yes, and anew after each time it was met.
    counts_from  timestamptz,
    -- When the sweep has to look at it next: at the end at the latest.
    due_at       timestamptz,
    ended_at     timestamptz,
    ended_as     text        check (ended_as in ('taken_back', 'declined', 'stepped_back', 'run_out', 'parted')),
    unique (house_id, person_id, id),
    check (helper_id <> person_id),
    check ((ended_at is null) = (ended_as is null)),
    -- Never forgotten: ended, or looked at.
    check ((ended_at is null) = (due_at is not null)),
    check ((agreed_at is null) = (counts_from is null)),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade,
    foreign key (house_id, helper_id) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO standing_requests VALUES(X'01a21bdd8f21775c811490e94faca642',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c3e257222abe9c386049af485','mentor',1,'e6e8bd82358a4828a561e05f2308f0c32171875e90dd9408c0eed4c2f2561a61b246618d4813133b468b155addff0ac6ba144ca5dda71b66274647fba8d3a0aef1b46943e21f03f4b4c82ea6ff1f5295f362df44236970d779a11be4309cb3031551ea1c110ed639307ba0006bcb537100ca7bb902d1fb8f6e241e95478be7b3f029f193e32771d616c0a9b2fee2cacf351ff126f7ed0085d1b7ac0cf7e7ebf56b5464ed178fdf602f3d5b2b929696ff95bf61e1a4bd54e2b1e072a235f007ec39b670ba33f9cb0e6c84eb2dcf673b41','2026-11-27T07:17:14Z','2026-11-27T09:17:14Z','2027-01-13T09:00:00Z','2026-11-27T09:17:14Z','2027-01-13T09:00:00Z',NULL,NULL);
INSERT INTO standing_requests VALUES(X'01a21159e8667234af1d137a2025b616',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c8da37543b009a0905b4b8de6','manager',0,'0326352dbefecdea1ddece0ae4beccd72b6054bf86974f55b42318608a1b681906cc55b2cb454e7251072aca638fa2b3005114320306b147a92a9c54254217e2d0f1a515ea38ce281944d44935195a9ecbb9cf2777ab783522345947b29c9a10f96eca5c5a12a38a7dc009bcac54a50fa84a9580d55ecda11f6a5d2337ab044805f474260baf8e6efcd4923ed5bad74c9877b175ce0e94be679780dcbdab16ccab343616cbf7cd07da1e1475c668ccc93c38fbb0ea89d7ec061e564243fd259145afbefaf8395379','2026-11-25T06:17:14Z',NULL,'2027-01-13T09:00:00Z',NULL,'2027-01-13T09:00:00Z',NULL,NULL);
CREATE TABLE standing_calls (
    id          uuid        primary key,
    request_id  uuid        not null,
    house_id    uuid        not null,
    person_id   uuid        not null,
    met_at      timestamptz not null,
    -- "I am on it."
    taken_at    timestamptz,
    over_at     timestamptz,
    -- They were there; the person was heard of or it was put right; the request itself ended.
    over_as     text        check (over_as in ('there', 'heard_of', 'ended')),
    check ((over_at is null) = (over_as is null)),
    foreign key (house_id, person_id, request_id) references standing_requests (house_id, person_id, id) on delete cascade
);
CREATE TABLE notices (
    id           uuid        primary key,
    house_id     uuid        not null,
    person_id    uuid        not null,
    noticer_id   uuid        not null,
    role         text        not null,
    content      text        not null,
    given_at     timestamptz not null,
    answered_at  timestamptz,
    answer       text,
    -- The noticer has read the answer.
    read_at      timestamptz,
    unique (house_id, person_id, id),
    check (noticer_id <> person_id),
    check ((answered_at is null) = (answer is null)),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade,
    foreign key (house_id, noticer_id) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO notices VALUES(X'01a21dcbf0d57339b6644ed81886b159',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','resident','ba48c3274786588126e557d21d2793d303036bcfa33e762725ce77a0c09bcbc280aac7697a2313f9d64ac6f91c7a6050f8f90f1bf39c19018d5a6fa68473189fb16c2195e0ecf83fa150e24e87b999761f1422ddd53afd228a955b43889292910eb2130c1bc50ce19ca4424de61eeecee5d090fe4ee3cede0b094c1610','2026-11-27T16:17:14Z','2026-11-27T17:17:14Z','7cd15b793a55762cb8da8b557f7ac347d537d5307bcb4363ca0460c175a1a59cc7008a63974c72c56fc989e1151a3ac0b9e263717d2c42c4fb0b93645d86e7fc7c5f9427ab8a92aeb94f0a6abb1b70080ef2b00b9509645a009d9ed0d33c','2026-11-27T17:17:14Z');
INSERT INTO notices VALUES(X'01a21f836467737e9d500fa7af092bbf',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c44de784eb730777789a4b7be','resident','e8db8414405bc4783779da590613b005ba346a36092b314b9cebbf77f68f2b2daacc9fc2667a9bf4ebdf775f31392241745abcd9eb622f7251e4a8ba4b46edfcf8a8306536addcfd2a11216e8e0341077f4557fbd9e3128ddd4ddc79c28661d367cb9ebc208e2a51322ed1f33f4c6905de8dcdfb877d','2026-11-28T00:17:14Z',NULL,NULL,NULL);
CREATE TABLE notice_passes (
    notice_id    uuid        not null,
    house_id     uuid        not null,
    person_id    uuid        not null,
    helper_id    uuid        not null,
    role         text        not null,
    as_assigned  boolean     not null,
    passed_at    timestamptz not null,
    read_at      timestamptz,
    primary key (notice_id, helper_id, role),
    foreign key (house_id, person_id, notice_id) references notices (house_id, person_id, id) on delete cascade,
    foreign key (house_id, helper_id) references house_people (house_id, person_id) on delete cascade
);
CREATE TABLE appointments (
    item_id     uuid        primary key references routine_items (id) on delete cascade,
    person_id   uuid        not null references people (id) on delete cascade,
    -- Sealed.
    place       text,
    with_whom   text,
    changed_at  timestamptz not null
);
INSERT INTO appointments VALUES(X'01a1f72c4056783a935ed150fa1e5ae3',X'01a1f72c3e257222abe9c386049af485','c870408d8e7a144fb99abc4da7c045af02f3aee5a2a75ba9725a32e04b9d411f7ab98b026dbaf80e31f46c8aa3b59a97d0ecfa3997df6199579ebca8','c079308bb8b10bc2a4f1ce5ad1280b864bc84fbeae42099a01a7e9c4e2f28ae8dd897249694e05f23176194ffebe5d90','2026-11-20T04:17:14Z');
INSERT INTO appointments VALUES(X'01a1f72c40e47472a006a9a053db0376',X'01a1f72c44de784eb730777789a4b7be','471bde8b5bba96c2632b832f6d50f0a0307682925297fe24908b1b1c434087edcca954967d9143ded9f60ce592e020b8eee61a00d4','d4f2f19a87975310a3baeb2f507f78f3949ab76c23fb4e0d9e181d527e300ed921559da3d4373d26c06250edfa3d65bf4e','2026-11-20T04:17:14Z');
INSERT INTO appointments VALUES(X'01a1f72c3d3273abbb5f04da195baa02',X'01a1f72c47347422bfc1ccafd1f911fe','97fcd1728d24a41c2e3dca627c914e155cc02b376e769ec1322afceb3d028758fb580f0f14a55fc82cf4a873b28e85d7fd20ecce','ab4852fc01073d329866e391be97c2e061914bded23eecd9a1442ca9cf76a47e78f30d93bd2fa3ea45c84063e832c2ce','2026-11-20T04:17:14Z');
INSERT INTO appointments VALUES(X'01a1f72c3eb277afbdc5d6e98273aaec',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','d6df98dcb37591d579f355d0875b78a7d18d2a85e42c9d4908d049be16a0a9b4d369110aaea50dc5e5fa2a0c866c58e615bbe839a0c4cf14ed2d3119','562aeea07fe2cf7732b35e37af5453eeba8cdb9abb1da8c75fef689481f8d0e45e9369721ca53d6f8de3087c54eeedd1','2026-11-20T04:17:14Z');
INSERT INTO appointments VALUES(X'01a1f72c3f967fa487cfe9ac6a732e1d',X'01a1f72c4fff73e1987dd47193b849f1','8bca03672e3df69858e259139e017fe1f9b65fb036e32907d2e988a8ec5d956f339a6321fcb7ee0fb4d120bd894a21c3819d54176e5fe0928963b142','a504a4f0c9dfb2be90a7ca8e226effe0bbcfa7ea70d2729cb6cb36a75435cd3a8f93ce802e6cc3f5afc857589811ac8b','2026-11-20T04:17:14Z');
CREATE TABLE help_asks (
    id         uuid        primary key,
    house_id   uuid        not null,
    -- Whoever asks, or offers.
    person_id  uuid        not null,
    is_offer   boolean     not null,
    -- Sealed: what sort, where, words.
    content    text        not null,
    -- The appointment a ride hangs on.
    item_id    uuid        references routine_items (id) on delete set null,
    -- As it was said: a date of the calendar, minutes after midnight.
    day        date,
    at_time    smallint    check (at_time between 0 and 1439),
    made_at    timestamptz not null,
    -- When it begins, and until when someone can take it.
    starts_at  timestamptz,
    until_at   timestamptz not null,
    state      text        not null check (state in ('open', 'taken', 'done', 'called_off', 'past')),
    taken_by   uuid,
    taken_at   timestamptz,
    -- Counts what was told anew: of each round everyone hears once.
    round      smallint    not null,
    due_at     timestamptz,
    step       text        check (step in ('remind', 'go_back', 'pass')),
    ended_at   timestamptz,
    ended_by   uuid        references people (id),
    thanked_at timestamptz,
    unique (house_id, person_id, id),
    check (taken_by is null or taken_by <> person_id),
    check ((taken_by is null) = (taken_at is null)),
    check (state not in ('taken', 'done') or taken_by is not null),
    check (state <> 'open' or taken_by is null),
    check ((due_at is null) = (step is null)),
    -- Never forgotten: whatever is open or taken has a next instant.
    check ((state in ('open', 'taken')) = (due_at is not null)),
    check ((state in ('open', 'taken')) = (ended_at is null)),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade,
    foreign key (house_id, taken_by) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO help_asks VALUES(X'01a225179eee7640bd54110913e3defa',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485',0,'a4a7415a3f2011264f7582d3840b3cda7197515cdfd3e175eb9def8545f862ee88a3ed0f070e84b9859295a1b089f9151d0001757da44b30a8d64985d729b5ab4c4b71e0d8b9fdb4ad7025624aced07653',X'01a1f72c4056783a935ed150fa1e5ae3','2026-11-29',600,'2026-11-29T02:17:14Z','2026-11-29T16:00:00Z','2026-11-29T16:00:00Z','open',NULL,NULL,0,'2026-11-29T16:00:00Z','pass',NULL,NULL,NULL);
INSERT INTO help_asks VALUES(X'01a224a9bfc97bc4b82f4a78b9d1744e',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be',0,'5b5b18a1dd78be6d0fbc76c7e8413705ff708b58e512cec50b4ee5b2758131d5cadf0acfff7c5d9734ff68aa5180043bafb99f120bbf5dad418d6ac16fd8d37844fe45d12e134b223af23035c5b62a12be',X'01a1f72c40e47472a006a9a053db0376','2026-11-30',840,'2026-11-29T00:17:14Z','2026-11-30T20:00:00Z','2026-11-30T20:00:00Z','taken',X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-29T00:37:14Z',0,'2026-11-29T20:00:00Z','remind',NULL,NULL,NULL);
INSERT INTO help_asks VALUES(X'01a2254e8ded7cef9de854bf6dcca3d1',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe',0,'4970b3f2abb24561ae61862f43bcb80f32618c59562103f2d6e308b92cc853428f9df17983957e272d63a5c0ce16d3b65480e8e92520463262f655113dc8a984262d91644c5345c35a7742c0e73b7542504e48f3295f178c88210b3b156108e81fe51d609e0868dc937ed0c5cb41c82ecf77eb2e861754790c0446',NULL,NULL,NULL,'2026-11-29T03:17:14Z',NULL,'2026-12-13T03:17:14Z','open',NULL,NULL,0,'2026-12-13T03:17:14Z','pass',NULL,NULL,NULL);
INSERT INTO help_asks VALUES(X'01a224a9bf657a32b128504f8bcbd9a0',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',1,'79086fb5f06aa74640d84114f270bc8f2727b00290e8a00fc56dbe4801f102343362f2eb92c0a99279ce03cbbac0f4ee952bad7bfbac34e60b252152269be164038fff147f7bfa84c5489e6ee15e9291a1faa8d75bee28638d17078f2654b8759a0c402011819ea2c03e552c39a9a6271ef5690e30217165b8d80527f0461dfa0892e9b05bd2f7',NULL,NULL,NULL,'2026-11-29T00:17:14Z',NULL,'2026-12-13T00:17:14Z','open',NULL,NULL,0,'2026-12-13T00:17:14Z','pass',NULL,NULL,NULL);
INSERT INTO help_asks VALUES(X'01a224a9bffe7e5d8f302970a9b2c99c',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be',0,'edeb95818faa6159cd22031d0745706551903000ea7e4671c731bfbd907c0b598e2069e936e0715678896d5d3ae12efcdc9d4609d6b3ebdce415bed4cf1c03ead942dc55c5e5522739ac02f28561e7dc736fad2f475bb33e91cb3a89a804929cd103aea5c8a9',NULL,NULL,NULL,'2026-11-29T00:17:14Z',NULL,'2026-12-13T00:17:14Z','open',NULL,NULL,0,'2026-12-13T00:17:14Z','pass',NULL,NULL,NULL);
INSERT INTO help_asks VALUES(X'01a21f15881f7363b424af3fa0753591',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485',0,'0b80bbae09ac7632c39182b9ff8d335dbd95acc45a377a477623a52dc96e39ea0d964ce79bb874b0888bd821e6a929ef5ada31fbe343f6349e524e511f5e814ed11c89904fe09221ba3bbd3845ba1a444e2818648614fdc47ebf89091e8db196c5dfad660ac7e0f6691a57889ad05a91c07569b09cfa8fc760109a66a30b47',NULL,NULL,NULL,'2026-11-27T22:17:14Z',NULL,'2026-12-11T22:17:14Z','done',X'01a1f72c44de784eb730777789a4b7be','2026-11-27T23:17:14Z',0,NULL,NULL,'2026-11-28T03:17:14Z',X'01a1f72c44de784eb730777789a4b7be','2026-11-28T04:17:14Z');
CREATE TABLE calendars (
    id            uuid        primary key,
    person_id     uuid        not null references people (id) on delete cascade,
    token_hash    text        not null unique,
    -- Titles and places as they are, instead of "Appointment".
    with_words    boolean     not null,
    with_house    boolean     not null,
    with_routine  boolean     not null,
    made_at       timestamptz not null,
    revoked_at    timestamptz
);
CREATE TABLE IF NOT EXISTS "outcomes" (
    person_id      uuid        not null,
    day            date        not null,
    assignment_id  uuid        not null,
    house_id       uuid        not null,
    source         text        not null check (source in ('house', 'program', 'own')),
    is_check_in    boolean     not null,
    outcome        text        not null check (outcome in ('kept', 'kept_late', 'missed', 'excused')),
    -- Why it is excused; 'off' is Porchlight's own absence, 'staff' a single excuse by hand.
    excuse         text,
    -- When the person did it, and when we heard: far apart means "sent later".
    acted_at       timestamptz,
    received_at    timestamptz not null,
    -- Closing with grace, as it was on that day.
    closed_at      timestamptz not null,
    check ((outcome = 'excused') = (excuse is not null)),
    primary key (person_id, day, assignment_id),
    foreign key (house_id, person_id, assignment_id) references routine_assignments (house_id, person_id, id) on delete cascade
) without rowid;
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-19',X'01a1f72c3e0f767099f8d8cb28ca5213',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T01:16:30Z','2026-11-20T01:16:30Z','2026-11-20T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-19',X'01a1f72c3f6b7945a07ac4bc4a8e1e36',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-19T12:45:50Z','2026-11-19T12:45:50Z','2026-11-19T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-19',X'01a1f72c401974a283d182b331993962',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-20T04:23:36Z','2026-11-20T04:23:36Z','2026-11-20T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-19',X'01a1f72c40ee718ca4401a6f71cd732a',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-19T14:13:53Z','2026-11-19T14:13:53Z','2026-11-19T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-19',X'01a1f72c40f577f4b0d90e189896a5c7',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-19T17:11:38Z','2026-11-19T17:11:38Z','2026-11-19T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-20',X'01a1f72c3e00778097cb7eff46b6aabb',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-21T01:13:23Z','2026-11-21T01:13:23Z','2026-11-21T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-20',X'01a1f72c3e0f767099f8d8cb28ca5213',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-21T02:18:02Z','2026-11-21T02:18:02Z','2026-11-21T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-20',X'01a1f72c3f6b7945a07ac4bc4a8e1e36',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-20T14:53:15Z','2026-11-20T14:53:15Z','2026-11-20T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-20',X'01a1f72c401974a283d182b331993962',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-21T04:13:45Z','2026-11-21T04:13:45Z','2026-11-21T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-20',X'01a1f72c40ee718ca4401a6f71cd732a',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T13:33:50Z','2026-11-20T13:33:50Z','2026-11-20T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-20',X'01a1f72c40f577f4b0d90e189896a5c7',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-20T16:09:27Z','2026-11-20T16:09:27Z','2026-11-20T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-21',X'01a1f72c3e0f767099f8d8cb28ca5213',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-22T02:36:49Z','2026-11-22T02:36:49Z','2026-11-22T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-21',X'01a1f72c3f6b7945a07ac4bc4a8e1e36',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-21T15:28:38Z','2026-11-21T15:28:38Z','2026-11-21T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-21',X'01a1f72c401974a283d182b331993962',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-22T03:32:33Z','2026-11-22T03:32:33Z','2026-11-22T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-21',X'01a1f72c40ee718ca4401a6f71cd732a',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-21T14:33:02Z','2026-11-21T14:33:02Z','2026-11-21T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-22',X'01a1f72c3e0f767099f8d8cb28ca5213',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-23T01:45:08Z','2026-11-23T01:45:08Z','2026-11-23T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-22',X'01a1f72c3f6b7945a07ac4bc4a8e1e36',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-22T15:15:21Z','2026-11-22T15:15:21Z','2026-11-22T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-22',X'01a1f72c401974a283d182b331993962',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-23T02:20:33Z','2026-11-23T02:20:33Z','2026-11-23T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-22',X'01a1f72c40d67e679c0bdc40ce502804',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-23T01:07:44Z','2026-11-23T01:07:44Z','2026-11-23T02:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-22',X'01a1f72c40ee718ca4401a6f71cd732a',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-22T12:55:41Z','2026-11-22T12:55:41Z','2026-11-22T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-23',X'01a1f72c3e00778097cb7eff46b6aabb',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-24T01:58:06Z','2026-11-24T01:58:06Z','2026-11-24T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-23',X'01a1f72c3e0f767099f8d8cb28ca5213',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-24T02:03:40Z','2026-11-24T02:03:40Z','2026-11-24T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-23',X'01a1f72c3f6b7945a07ac4bc4a8e1e36',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-23T13:13:06Z','2026-11-23T13:13:06Z','2026-11-23T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-23',X'01a1f72c401974a283d182b331993962',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-24T02:20:47Z','2026-11-24T02:20:47Z','2026-11-24T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-23',X'01a1f72c40ee718ca4401a6f71cd732a',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-23T14:02:32Z','2026-11-23T14:02:32Z','2026-11-23T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-23',X'01a1f72c40f577f4b0d90e189896a5c7',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-23T15:37:10Z','2026-11-23T15:37:10Z','2026-11-23T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-24',X'01a1f72c3e0f767099f8d8cb28ca5213',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-25T01:42:30Z','2026-11-25T01:42:30Z','2026-11-25T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-24',X'01a1f72c3f6b7945a07ac4bc4a8e1e36',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-24T12:10:09Z','2026-11-24T12:10:09Z','2026-11-24T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-24',X'01a1f72c401974a283d182b331993962',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-25T02:56:43Z','2026-11-25T02:56:43Z','2026-11-25T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-24',X'01a1f72c40ee718ca4401a6f71cd732a',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-24T13:01:47Z','2026-11-24T13:01:47Z','2026-11-24T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-24',X'01a1f72c40f577f4b0d90e189896a5c7',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-24T18:54:30Z','2026-11-24T18:54:30Z','2026-11-24T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-25',X'01a1f72c3e00778097cb7eff46b6aabb',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-26T00:59:50Z','2026-11-26T00:59:50Z','2026-11-26T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-25',X'01a1f72c3e0f767099f8d8cb28ca5213',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-26T01:47:33Z','2026-11-26T01:47:33Z','2026-11-26T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-25',X'01a1f72c3f6b7945a07ac4bc4a8e1e36',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-25T13:32:46Z','2026-11-25T13:32:46Z','2026-11-25T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-25',X'01a1f72c401974a283d182b331993962',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-26T03:47:36Z','2026-11-26T03:47:36Z','2026-11-26T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-25',X'01a1f72c40ee718ca4401a6f71cd732a',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-25T14:54:06Z','2026-11-25T14:54:06Z','2026-11-25T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-25',X'01a1f72c40f577f4b0d90e189896a5c7',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-25T17:35:39Z','2026-11-25T17:35:39Z','2026-11-25T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-26',X'01a1f72c3e0f767099f8d8cb28ca5213',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-27T03:19:52Z','2026-11-27T03:19:52Z','2026-11-27T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-26',X'01a1f72c3f6b7945a07ac4bc4a8e1e36',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-26T13:38:16Z','2026-11-26T13:38:16Z','2026-11-26T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-26',X'01a1f72c401974a283d182b331993962',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-27T04:44:05Z','2026-11-27T04:44:05Z','2026-11-27T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-26',X'01a1f72c40ee718ca4401a6f71cd732a',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-26T14:58:36Z','2026-11-26T14:58:36Z','2026-11-26T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-26',X'01a1f72c40f577f4b0d90e189896a5c7',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-26T17:29:21Z','2026-11-26T17:29:21Z','2026-11-26T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-27',X'01a1f72c3e00778097cb7eff46b6aabb',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-28T00:17:28Z','2026-11-28T00:17:28Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-27',X'01a1f72c3e0f767099f8d8cb28ca5213',X'01a1f72c3d20728293f173244f238b95','house',1,'missed',NULL,NULL,'2026-11-28T04:00:50Z','2026-11-28T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-27',X'01a1f72c3f6b7945a07ac4bc4a8e1e36',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-27T13:38:37Z','2026-11-27T13:38:37Z','2026-11-27T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-27',X'01a1f72c401974a283d182b331993962',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-28T04:39:55Z','2026-11-28T04:39:55Z','2026-11-28T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-27',X'01a1f72c40ee718ca4401a6f71cd732a',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-27T12:35:28Z','2026-11-27T12:35:28Z','2026-11-27T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-27',X'01a1f72c40f577f4b0d90e189896a5c7',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-27T17:30:00Z','2026-11-27T17:30:00Z','2026-11-27T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-28',X'01a1f72c3e0f767099f8d8cb28ca5213',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-29T01:08:36Z','2026-11-29T01:08:36Z','2026-11-29T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-28',X'01a1f72c3f6b7945a07ac4bc4a8e1e36',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-28T12:22:50Z','2026-11-28T12:22:50Z','2026-11-28T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-28',X'01a1f72c401974a283d182b331993962',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-29T04:02:05Z','2026-11-29T04:02:05Z','2026-11-29T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c3e257222abe9c386049af485','2026-11-28',X'01a1f72c40ee718ca4401a6f71cd732a',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-28T13:04:18Z','2026-11-28T13:04:18Z','2026-11-28T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-19',X'01a1f72c3e287ced93547b6d6d17998b',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T02:51:36Z','2026-11-20T02:51:36Z','2026-11-20T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-19',X'01a1f72c3ef17e9591949194b340fae5',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-20T01:58:36Z','2026-11-20T01:58:36Z','2026-11-20T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-19',X'01a1f72c3f58791daf47e508a300cab6',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-19T14:34:05Z','2026-11-19T14:34:05Z','2026-11-19T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-19',X'01a1f72c407d79f2ba3b6b6e4f064330',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-19T15:39:07Z','2026-11-19T15:39:07Z','2026-11-19T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-20',X'01a1f72c3e287ced93547b6d6d17998b',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-21T02:34:07Z','2026-11-21T02:34:07Z','2026-11-21T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-20',X'01a1f72c3e4979afa2b6d938e4db0a83',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-20T23:34:51Z','2026-11-20T23:34:51Z','2026-11-21T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-20',X'01a1f72c3e897a918ad422a079bde162',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-21T01:26:19Z','2026-11-21T01:26:19Z','2026-11-21T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-20',X'01a1f72c3ef17e9591949194b340fae5',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-20T17:34:57Z','2026-11-20T17:34:57Z','2026-11-21T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-20',X'01a1f72c3f58791daf47e508a300cab6',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T14:20:25Z','2026-11-20T14:20:25Z','2026-11-20T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-20',X'01a1f72c407d79f2ba3b6b6e4f064330',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-20T14:47:17Z','2026-11-20T14:47:17Z','2026-11-20T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-21',X'01a1f72c3e287ced93547b6d6d17998b',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-22T02:37:07Z','2026-11-22T02:37:07Z','2026-11-22T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-21',X'01a1f72c3ef17e9591949194b340fae5',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-22T00:22:39Z','2026-11-22T00:22:39Z','2026-11-22T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-21',X'01a1f72c3f58791daf47e508a300cab6',X'01a1f72c3d20728293f173244f238b95','house',1,'missed',NULL,NULL,'2026-11-21T15:30:34Z','2026-11-21T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-21',X'01a1f72c407d79f2ba3b6b6e4f064330',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-21T14:00:43Z','2026-11-21T14:00:43Z','2026-11-21T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-22',X'01a1f72c3e287ced93547b6d6d17998b',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-23T03:28:39Z','2026-11-23T03:28:39Z','2026-11-23T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-22',X'01a1f72c3e4979afa2b6d938e4db0a83',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-22T23:30:14Z','2026-11-22T23:30:14Z','2026-11-23T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-22',X'01a1f72c3ef17e9591949194b340fae5',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-22T18:25:06Z','2026-11-22T18:25:06Z','2026-11-23T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-22',X'01a1f72c3f3b7d6dbfdac2397b09102b',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-23T01:11:41Z','2026-11-23T01:11:41Z','2026-11-23T02:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-22',X'01a1f72c3f58791daf47e508a300cab6',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-22T14:16:20Z','2026-11-22T17:16:20Z','2026-11-22T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-22',X'01a1f72c407d79f2ba3b6b6e4f064330',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-22T12:19:38Z','2026-11-22T12:19:38Z','2026-11-22T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-23',X'01a1f72c3e287ced93547b6d6d17998b',X'01a1f72c3d20728293f173244f238b95','house',1,'missed',NULL,NULL,'2026-11-24T04:00:26Z','2026-11-24T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-23',X'01a1f72c3e897a918ad422a079bde162',X'01a1f72c3d20728293f173244f238b95','house',0,'missed',NULL,NULL,'2026-11-24T02:30:09Z','2026-11-24T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-23',X'01a1f72c3ef17e9591949194b340fae5',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-23T19:26:50Z','2026-11-23T19:26:50Z','2026-11-24T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-23',X'01a1f72c3f58791daf47e508a300cab6',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-23T12:57:19Z','2026-11-23T12:57:19Z','2026-11-23T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-23',X'01a1f72c407d79f2ba3b6b6e4f064330',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-23T15:26:08Z','2026-11-23T15:26:08Z','2026-11-23T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-24',X'01a1f72c3e287ced93547b6d6d17998b',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-25T01:51:01Z','2026-11-25T01:51:01Z','2026-11-25T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-24',X'01a1f72c3e4979afa2b6d938e4db0a83',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-24T23:33:01Z','2026-11-24T23:33:01Z','2026-11-25T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-24',X'01a1f72c3ef17e9591949194b340fae5',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-24T15:40:51Z','2026-11-24T15:40:51Z','2026-11-25T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-24',X'01a1f72c3f58791daf47e508a300cab6',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-24T14:29:12Z','2026-11-24T14:29:12Z','2026-11-24T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-24',X'01a1f72c407d79f2ba3b6b6e4f064330',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-24T13:40:27Z','2026-11-24T13:40:27Z','2026-11-24T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-25',X'01a1f72c3e287ced93547b6d6d17998b',X'01a1f72c3d20728293f173244f238b95','house',1,'missed',NULL,NULL,'2026-11-26T04:00:14Z','2026-11-26T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-25',X'01a1f72c3e897a918ad422a079bde162',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-26T01:47:21Z','2026-11-26T01:47:21Z','2026-11-26T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-25',X'01a1f72c3ef17e9591949194b340fae5',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-25T20:43:15Z','2026-11-25T20:43:15Z','2026-11-26T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-25',X'01a1f72c3f58791daf47e508a300cab6',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-25T13:30:37Z','2026-11-25T13:30:37Z','2026-11-25T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-25',X'01a1f72c407d79f2ba3b6b6e4f064330',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-25T13:18:16Z','2026-11-25T13:18:16Z','2026-11-25T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-26',X'01a1f72c3e287ced93547b6d6d17998b',X'01a1f72c3d20728293f173244f238b95','house',1,'missed',NULL,NULL,'2026-11-27T04:00:16Z','2026-11-27T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-26',X'01a1f72c3ef17e9591949194b340fae5',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-27T00:07:02Z','2026-11-27T00:07:02Z','2026-11-27T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-26',X'01a1f72c3f58791daf47e508a300cab6',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-26T14:46:09Z','2026-11-26T17:46:09Z','2026-11-26T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-26',X'01a1f72c407d79f2ba3b6b6e4f064330',X'01a1f72c3d20728293f173244f238b95','house',0,'missed',NULL,NULL,'2026-11-26T16:30:36Z','2026-11-26T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-27',X'01a1f72c3e287ced93547b6d6d17998b',X'01a1f72c3d20728293f173244f238b95','house',1,'missed',NULL,NULL,'2026-11-28T04:00:37Z','2026-11-28T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-27',X'01a1f72c3e4979afa2b6d938e4db0a83',X'01a1f72c3d20728293f173244f238b95','own',0,'missed',NULL,NULL,'2026-11-28T02:30:46Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-27',X'01a1f72c3e897a918ad422a079bde162',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-28T00:45:58Z','2026-11-28T00:45:58Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-27',X'01a1f72c3ef17e9591949194b340fae5',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-27T23:48:02Z','2026-11-27T23:48:02Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-27',X'01a1f72c3f58791daf47e508a300cab6',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-27T13:17:33Z','2026-11-27T13:17:33Z','2026-11-27T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-27',X'01a1f72c407d79f2ba3b6b6e4f064330',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-27T15:50:26Z','2026-11-27T15:50:26Z','2026-11-27T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-28',X'01a1f72c3e287ced93547b6d6d17998b',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-29T01:07:53Z','2026-11-29T01:07:53Z','2026-11-29T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-28',X'01a1f72c3ef17e9591949194b340fae5',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-28T13:27:09Z','2026-11-28T16:27:09Z','2026-11-29T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-28',X'01a1f72c3f58791daf47e508a300cab6',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-28T12:56:55Z','2026-11-28T12:56:55Z','2026-11-28T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c44de784eb730777789a4b7be','2026-11-28',X'01a1f72c407d79f2ba3b6b6e4f064330',X'01a1f72c3d20728293f173244f238b95','house',0,'missed',NULL,NULL,'2026-11-28T16:30:12Z','2026-11-28T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-19',X'01a1f72c3da87ee99c355c93ef796ccb',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T02:40:30Z','2026-11-20T02:40:30Z','2026-11-20T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-19',X'01a1f72c40bb77dcbcc16b0c9fee4530',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-19T14:17:46Z','2026-11-19T14:17:46Z','2026-11-19T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-19',X'01a1f72c40c47771b498e7c7c3e5994e',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-19T13:59:42Z','2026-11-19T13:59:42Z','2026-11-19T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-20',X'01a1f72c3da87ee99c355c93ef796ccb',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-21T02:51:39Z','2026-11-21T02:51:39Z','2026-11-21T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-20',X'01a1f72c40bb77dcbcc16b0c9fee4530',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-20T15:30:40Z','2026-11-20T15:30:40Z','2026-11-20T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-20',X'01a1f72c40c47771b498e7c7c3e5994e',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T13:19:46Z','2026-11-20T13:19:46Z','2026-11-20T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-20',X'01a1f72c40dc70c09b9578f7ba9bfccd',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-21T01:24:39Z','2026-11-21T01:24:39Z','2026-11-21T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-21',X'01a1f72c3da87ee99c355c93ef796ccb',X'01a1f72c3d20728293f173244f238b95','house',1,'missed',NULL,NULL,'2026-11-22T04:00:34Z','2026-11-22T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-21',X'01a1f72c40bb77dcbcc16b0c9fee4530',X'01a1f72c3d20728293f173244f238b95','house',0,'kept_late',NULL,'2026-11-22T03:39:03Z','2026-11-22T03:39:03Z','2026-11-21T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-21',X'01a1f72c40c47771b498e7c7c3e5994e',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-21T14:22:49Z','2026-11-21T14:22:49Z','2026-11-21T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-22',X'01a1f72c3da87ee99c355c93ef796ccb',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-23T01:32:33Z','2026-11-23T01:32:33Z','2026-11-23T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-22',X'01a1f72c40a37692aa5ac88144145feb',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-23T00:51:22Z','2026-11-23T00:51:22Z','2026-11-23T02:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-22',X'01a1f72c40bb77dcbcc16b0c9fee4530',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-22T14:14:02Z','2026-11-22T14:14:02Z','2026-11-22T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-22',X'01a1f72c40c47771b498e7c7c3e5994e',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-22T13:10:37Z','2026-11-22T13:10:37Z','2026-11-22T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-23',X'01a1f72c3da87ee99c355c93ef796ccb',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-24T01:12:16Z','2026-11-24T01:12:16Z','2026-11-24T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-23',X'01a1f72c40bb77dcbcc16b0c9fee4530',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-23T12:23:56Z','2026-11-23T12:23:56Z','2026-11-23T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-23',X'01a1f72c40c47771b498e7c7c3e5994e',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-23T13:01:06Z','2026-11-23T13:01:06Z','2026-11-23T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-23',X'01a1f72c40dc70c09b9578f7ba9bfccd',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-24T01:51:48Z','2026-11-24T01:51:48Z','2026-11-24T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-24',X'01a1f72c3da87ee99c355c93ef796ccb',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-25T03:09:06Z','2026-11-25T03:09:06Z','2026-11-25T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-24',X'01a1f72c40bb77dcbcc16b0c9fee4530',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-24T12:36:31Z','2026-11-24T12:36:31Z','2026-11-24T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-24',X'01a1f72c40c47771b498e7c7c3e5994e',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-24T13:21:41Z','2026-11-24T13:21:41Z','2026-11-24T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-25',X'01a1f72c3da87ee99c355c93ef796ccb',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-26T03:13:09Z','2026-11-26T03:13:09Z','2026-11-26T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-25',X'01a1f72c40bb77dcbcc16b0c9fee4530',X'01a1f72c3d20728293f173244f238b95','house',0,'missed',NULL,NULL,'2026-11-25T16:30:22Z','2026-11-25T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-25',X'01a1f72c40c47771b498e7c7c3e5994e',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-25T13:30:12Z','2026-11-25T13:30:12Z','2026-11-25T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-25',X'01a1f72c40dc70c09b9578f7ba9bfccd',X'01a1f72c3d20728293f173244f238b95','house',0,'kept_late',NULL,'2026-11-26T06:45:19Z','2026-11-26T06:45:19Z','2026-11-26T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-26',X'01a1f72c3da87ee99c355c93ef796ccb',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-27T01:15:35Z','2026-11-27T01:15:35Z','2026-11-27T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-26',X'01a1f72c40bb77dcbcc16b0c9fee4530',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-26T14:02:31Z','2026-11-26T14:02:31Z','2026-11-26T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-26',X'01a1f72c40c47771b498e7c7c3e5994e',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-26T14:18:30Z','2026-11-26T14:18:30Z','2026-11-26T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-27',X'01a1f72c3da87ee99c355c93ef796ccb',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-28T01:45:20Z','2026-11-28T01:45:20Z','2026-11-28T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-27',X'01a1f72c40bb77dcbcc16b0c9fee4530',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-27T15:11:41Z','2026-11-27T15:11:41Z','2026-11-27T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-27',X'01a1f72c40c47771b498e7c7c3e5994e',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-27T14:11:39Z','2026-11-27T14:11:39Z','2026-11-27T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-27',X'01a1f72c40dc70c09b9578f7ba9bfccd',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-28T00:23:30Z','2026-11-28T00:23:30Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-28',X'01a1f72c3da87ee99c355c93ef796ccb',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-29T01:20:17Z','2026-11-29T01:20:17Z','2026-11-29T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-28',X'01a1f72c40bb77dcbcc16b0c9fee4530',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-28T15:45:17Z','2026-11-28T15:45:17Z','2026-11-28T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-28',X'01a1f72c40c47771b498e7c7c3e5994e',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-28T12:45:59Z','2026-11-28T12:45:59Z','2026-11-28T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-19',X'01a1f72c3d99729eb86ef607cae43f7f',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-19T15:35:27Z','2026-11-19T15:35:27Z','2026-11-19T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-19',X'01a1f72c3de97d4ba53e2ce58c985eb7',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-19T12:39:31Z','2026-11-19T12:39:31Z','2026-11-19T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-19',X'01a1f72c3e347b74b772dd45e9213359',X'01a1f72c3d20728293f173244f238b95','program',0,'kept',NULL,'2026-11-19T17:27:00Z','2026-11-19T17:27:00Z','2026-11-19T18:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-19',X'01a1f72c3ef9785187d5ec4a89070a10',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T02:04:17Z','2026-11-20T02:04:17Z','2026-11-20T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-19',X'01a1f72c40c17581a28b6273a1c1cad6',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-19T18:44:19Z','2026-11-19T18:44:19Z','2026-11-19T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-20',X'01a1f72c3d99729eb86ef607cae43f7f',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-20T12:11:28Z','2026-11-20T12:11:28Z','2026-11-20T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-20',X'01a1f72c3de97d4ba53e2ce58c985eb7',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T14:47:52Z','2026-11-20T14:47:52Z','2026-11-20T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-20',X'01a1f72c3ef9785187d5ec4a89070a10',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-21T03:29:55Z','2026-11-21T03:29:55Z','2026-11-21T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-20',X'01a1f72c3f2d7d19bda4922b75e2667c',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-21T00:12:19Z','2026-11-21T00:12:19Z','2026-11-21T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-20',X'01a1f72c40c17581a28b6273a1c1cad6',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-20T15:08:24Z','2026-11-20T15:08:24Z','2026-11-20T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-21',X'01a1f72c3d99729eb86ef607cae43f7f',X'01a1f72c3d20728293f173244f238b95','house',0,'kept_late',NULL,'2026-11-21T17:35:02Z','2026-11-21T17:35:02Z','2026-11-21T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-21',X'01a1f72c3de97d4ba53e2ce58c985eb7',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-21T13:40:20Z','2026-11-21T13:40:20Z','2026-11-21T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-21',X'01a1f72c3ef9785187d5ec4a89070a10',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-22T02:59:46Z','2026-11-22T02:59:46Z','2026-11-22T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-22',X'01a1f72c3d99729eb86ef607cae43f7f',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-22T13:06:25Z','2026-11-22T13:06:25Z','2026-11-22T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-22',X'01a1f72c3de97d4ba53e2ce58c985eb7',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-22T14:58:10Z','2026-11-22T14:58:10Z','2026-11-22T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-22',X'01a1f72c3e4d7afe99a8c780b52bdc01',X'01a1f72c3d20728293f173244f238b95','house',0,'missed',NULL,NULL,'2026-11-23T02:00:41Z','2026-11-23T02:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-22',X'01a1f72c3ef9785187d5ec4a89070a10',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-23T02:27:34Z','2026-11-23T02:27:34Z','2026-11-23T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-23',X'01a1f72c3d99729eb86ef607cae43f7f',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-23T13:05:12Z','2026-11-23T13:05:12Z','2026-11-23T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-23',X'01a1f72c3de97d4ba53e2ce58c985eb7',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-23T14:17:19Z','2026-11-23T14:17:19Z','2026-11-23T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-23',X'01a1f72c3ef9785187d5ec4a89070a10',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-24T01:45:05Z','2026-11-24T01:45:05Z','2026-11-24T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-23',X'01a1f72c3f2d7d19bda4922b75e2667c',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-24T00:29:00Z','2026-11-24T00:29:00Z','2026-11-24T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-23',X'01a1f72c40c17581a28b6273a1c1cad6',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-23T15:38:46Z','2026-11-23T15:38:46Z','2026-11-23T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-24',X'01a1f72c3d99729eb86ef607cae43f7f',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-24T15:11:37Z','2026-11-24T15:11:37Z','2026-11-24T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-24',X'01a1f72c3de97d4ba53e2ce58c985eb7',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-24T13:00:46Z','2026-11-24T13:00:46Z','2026-11-24T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-24',X'01a1f72c3e347b74b772dd45e9213359',X'01a1f72c3d20728293f173244f238b95','program',0,'kept',NULL,'2026-11-24T16:52:49Z','2026-11-24T16:52:49Z','2026-11-24T18:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-24',X'01a1f72c3ef9785187d5ec4a89070a10',X'01a1f72c3d20728293f173244f238b95','house',1,'kept_late',NULL,'2026-11-25T06:33:24Z','2026-11-25T06:33:24Z','2026-11-25T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-24',X'01a1f72c40c17581a28b6273a1c1cad6',X'01a1f72c3d20728293f173244f238b95','own',0,'kept_late',NULL,'2026-11-25T00:05:32Z','2026-11-25T00:05:32Z','2026-11-24T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-25',X'01a1f72c3d99729eb86ef607cae43f7f',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-25T13:30:31Z','2026-11-25T13:30:31Z','2026-11-25T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-25',X'01a1f72c3de97d4ba53e2ce58c985eb7',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-25T13:36:44Z','2026-11-25T13:36:44Z','2026-11-25T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-25',X'01a1f72c3ef9785187d5ec4a89070a10',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-26T01:40:28Z','2026-11-26T01:40:28Z','2026-11-26T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-25',X'01a1f72c3f2d7d19bda4922b75e2667c',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-26T01:49:19Z','2026-11-26T01:49:19Z','2026-11-26T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-25',X'01a1f72c40c17581a28b6273a1c1cad6',X'01a1f72c3d20728293f173244f238b95','own',0,'missed',NULL,NULL,'2026-11-25T19:30:15Z','2026-11-25T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-26',X'01a1f72c3d99729eb86ef607cae43f7f',X'01a1f72c3d20728293f173244f238b95','house',0,'excused','sick',NULL,'2026-11-26T16:30:35Z','2026-11-26T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-26',X'01a1f72c3de97d4ba53e2ce58c985eb7',X'01a1f72c3d20728293f173244f238b95','house',1,'excused','sick',NULL,'2026-11-26T15:30:26Z','2026-11-26T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-26',X'01a1f72c3e347b74b772dd45e9213359',X'01a1f72c3d20728293f173244f238b95','program',0,'excused','sick',NULL,'2026-11-26T18:30:15Z','2026-11-26T18:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-26',X'01a1f72c3ef9785187d5ec4a89070a10',X'01a1f72c3d20728293f173244f238b95','house',1,'excused','sick',NULL,'2026-11-27T04:00:47Z','2026-11-27T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-26',X'01a1f72c40c17581a28b6273a1c1cad6',X'01a1f72c3d20728293f173244f238b95','own',0,'excused','sick',NULL,'2026-11-26T19:30:18Z','2026-11-26T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-27',X'01a1f72c3d99729eb86ef607cae43f7f',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-27T15:59:10Z','2026-11-27T15:59:10Z','2026-11-27T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-27',X'01a1f72c3de97d4ba53e2ce58c985eb7',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-27T12:58:49Z','2026-11-27T12:58:49Z','2026-11-27T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-27',X'01a1f72c3ef9785187d5ec4a89070a10',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-28T01:58:18Z','2026-11-28T01:58:18Z','2026-11-28T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-27',X'01a1f72c3f2d7d19bda4922b75e2667c',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-28T00:53:31Z','2026-11-28T00:53:31Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-27',X'01a1f72c40c17581a28b6273a1c1cad6',X'01a1f72c3d20728293f173244f238b95','own',0,'kept',NULL,'2026-11-27T17:35:48Z','2026-11-27T17:35:48Z','2026-11-27T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-28',X'01a1f72c3d99729eb86ef607cae43f7f',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-28T14:08:39Z','2026-11-28T14:08:39Z','2026-11-28T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-28',X'01a1f72c3de97d4ba53e2ce58c985eb7',X'01a1f72c3d20728293f173244f238b95','house',1,'kept_late',NULL,'2026-11-28T19:20:03Z','2026-11-28T19:20:03Z','2026-11-28T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','2026-11-28',X'01a1f72c3ef9785187d5ec4a89070a10',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-29T02:01:49Z','2026-11-29T02:01:49Z','2026-11-29T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-19',X'01a1f72c3d2b7a849bb21af92e0f3392',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-19T13:02:41Z','2026-11-19T13:02:41Z','2026-11-19T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-19',X'01a1f72c3dbd79c7a740dab7e091c4c5',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T03:12:38Z','2026-11-20T03:12:38Z','2026-11-20T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-19',X'01a1f72c3ffe7394bdb25cc5369e1862',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-19T13:40:02Z','2026-11-19T13:40:02Z','2026-11-19T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-19',X'01a1f72c40d4744590ed417379ed1691',X'01a1f72c3d20728293f173244f238b95','program',0,'kept',NULL,'2026-11-19T22:26:05Z','2026-11-19T22:26:05Z','2026-11-20T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-20',X'01a1f72c3d2b7a849bb21af92e0f3392',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-20T13:23:21Z','2026-11-20T13:23:21Z','2026-11-20T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-20',X'01a1f72c3dbd79c7a740dab7e091c4c5',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-21T01:31:28Z','2026-11-21T01:31:28Z','2026-11-21T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-20',X'01a1f72c3f8876ec9953f26895591e03',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-21T01:29:09Z','2026-11-21T01:29:09Z','2026-11-21T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-20',X'01a1f72c3ffe7394bdb25cc5369e1862',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T14:02:13Z','2026-11-20T14:02:13Z','2026-11-20T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-20',X'01a1f72c40d4744590ed417379ed1691',X'01a1f72c3d20728293f173244f238b95','program',0,'kept',NULL,'2026-11-20T23:19:03Z','2026-11-20T23:19:03Z','2026-11-21T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-21',X'01a1f72c3d2b7a849bb21af92e0f3392',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-21T13:41:49Z','2026-11-21T13:41:49Z','2026-11-21T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-21',X'01a1f72c3dbd79c7a740dab7e091c4c5',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-22T01:05:03Z','2026-11-22T01:05:03Z','2026-11-22T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-21',X'01a1f72c3ffe7394bdb25cc5369e1862',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-21T12:48:08Z','2026-11-21T12:48:08Z','2026-11-21T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-21',X'01a1f72c40d4744590ed417379ed1691',X'01a1f72c3d20728293f173244f238b95','program',0,'kept',NULL,'2026-11-21T21:30:49Z','2026-11-21T21:30:49Z','2026-11-22T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-22',X'01a1f72c3d2b7a849bb21af92e0f3392',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-22T14:33:56Z','2026-11-22T14:33:56Z','2026-11-22T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-22',X'01a1f72c3dbd79c7a740dab7e091c4c5',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-23T02:20:11Z','2026-11-23T02:20:11Z','2026-11-23T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-22',X'01a1f72c3fd37caead15ff5bb377e968',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-23T00:52:18Z','2026-11-23T00:52:18Z','2026-11-23T02:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-22',X'01a1f72c3ffe7394bdb25cc5369e1862',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-22T14:19:38Z','2026-11-22T14:19:38Z','2026-11-22T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-22',X'01a1f72c40d4744590ed417379ed1691',X'01a1f72c3d20728293f173244f238b95','program',0,'missed',NULL,NULL,'2026-11-23T04:30:29Z','2026-11-23T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-23',X'01a1f72c3d2b7a849bb21af92e0f3392',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-23T12:52:02Z','2026-11-23T12:52:02Z','2026-11-23T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-23',X'01a1f72c3dbd79c7a740dab7e091c4c5',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-24T01:49:47Z','2026-11-24T01:49:47Z','2026-11-24T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-23',X'01a1f72c3f8876ec9953f26895591e03',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-24T01:40:41Z','2026-11-24T01:40:41Z','2026-11-24T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-23',X'01a1f72c3ffe7394bdb25cc5369e1862',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-23T13:48:02Z','2026-11-23T13:48:02Z','2026-11-23T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-23',X'01a1f72c40d4744590ed417379ed1691',X'01a1f72c3d20728293f173244f238b95','program',0,'kept',NULL,'2026-11-23T20:00:23Z','2026-11-23T20:00:23Z','2026-11-24T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-24',X'01a1f72c3d2b7a849bb21af92e0f3392',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-24T14:22:44Z','2026-11-24T14:22:44Z','2026-11-24T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-24',X'01a1f72c3dbd79c7a740dab7e091c4c5',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-25T01:34:43Z','2026-11-25T01:34:43Z','2026-11-25T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-24',X'01a1f72c3ffe7394bdb25cc5369e1862',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-24T14:33:35Z','2026-11-24T14:33:35Z','2026-11-24T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-24',X'01a1f72c40d4744590ed417379ed1691',X'01a1f72c3d20728293f173244f238b95','program',0,'kept',NULL,'2026-11-24T21:49:19Z','2026-11-24T21:49:19Z','2026-11-25T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-25',X'01a1f72c3d2b7a849bb21af92e0f3392',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-25T15:14:12Z','2026-11-25T15:14:12Z','2026-11-25T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-25',X'01a1f72c3dbd79c7a740dab7e091c4c5',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-26T03:24:01Z','2026-11-26T03:24:01Z','2026-11-26T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-25',X'01a1f72c3f8876ec9953f26895591e03',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-26T00:50:10Z','2026-11-26T00:50:10Z','2026-11-26T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-25',X'01a1f72c3ffe7394bdb25cc5369e1862',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-25T13:56:33Z','2026-11-25T13:56:33Z','2026-11-25T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-25',X'01a1f72c40d4744590ed417379ed1691',X'01a1f72c3d20728293f173244f238b95','program',0,'kept',NULL,'2026-11-25T22:22:56Z','2026-11-25T22:22:56Z','2026-11-26T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-26',X'01a1f72c3d2b7a849bb21af92e0f3392',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-26T14:42:42Z','2026-11-26T14:42:42Z','2026-11-26T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-26',X'01a1f72c3dbd79c7a740dab7e091c4c5',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-27T01:24:20Z','2026-11-27T01:24:20Z','2026-11-27T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-26',X'01a1f72c3ffe7394bdb25cc5369e1862',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-26T12:49:07Z','2026-11-26T12:49:07Z','2026-11-26T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-26',X'01a1f72c40d4744590ed417379ed1691',X'01a1f72c3d20728293f173244f238b95','program',0,'kept',NULL,'2026-11-26T22:17:31Z','2026-11-26T22:17:31Z','2026-11-27T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-27',X'01a1f72c3d2b7a849bb21af92e0f3392',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-27T13:03:59Z','2026-11-27T13:03:59Z','2026-11-27T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-27',X'01a1f72c3dbd79c7a740dab7e091c4c5',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-28T01:22:15Z','2026-11-28T01:22:15Z','2026-11-28T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-27',X'01a1f72c3f8876ec9953f26895591e03',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-28T00:52:14Z','2026-11-28T00:52:14Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-27',X'01a1f72c3ffe7394bdb25cc5369e1862',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-27T14:19:02Z','2026-11-27T14:19:02Z','2026-11-27T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-27',X'01a1f72c40d4744590ed417379ed1691',X'01a1f72c3d20728293f173244f238b95','program',0,'kept',NULL,'2026-11-27T22:34:47Z','2026-11-27T22:34:47Z','2026-11-28T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-28',X'01a1f72c3d2b7a849bb21af92e0f3392',X'01a1f72c3d20728293f173244f238b95','house',0,'kept',NULL,'2026-11-28T14:28:05Z','2026-11-28T14:28:05Z','2026-11-28T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-28',X'01a1f72c3dbd79c7a740dab7e091c4c5',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-29T02:15:21Z','2026-11-29T04:17:14Z','2026-11-29T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-28',X'01a1f72c3ffe7394bdb25cc5369e1862',X'01a1f72c3d20728293f173244f238b95','house',1,'kept',NULL,'2026-11-28T13:11:22Z','2026-11-28T13:11:22Z','2026-11-28T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f72c4fff73e1987dd47193b849f1','2026-11-28',X'01a1f72c40d4744590ed417379ed1691',X'01a1f72c3d20728293f173244f238b95','program',0,'kept',NULL,'2026-11-28T23:52:11Z','2026-11-28T23:52:11Z','2026-11-29T04:30:00Z');
CREATE TABLE recoveries (
    person_id   uuid        primary key references people (id) on delete cascade,
    -- 'full', 'first', 'initials', or 'none': nothing is posted to the house.
    name_style  text        not null,
    -- Sealed.
    content     text        not null
);
INSERT INTO recoveries VALUES(X'01a1f72c3e257222abe9c386049af485','first','330bd78eb5c46999ad6b8a625b2f2145e00592e7d6b458e648087e193e4ff024d3d244d85c20b547f3bc6e5de667955e1d24f3b7c4e892b95e7b6798556610c11d59d3e347badc6319888f36608892603411f05076a4b3e4291658962f4556961349e95ca88d44386aeb905f23a2839d3822633ecc1887ed879b53b451335d12e4f2faab28c5eea3dbb6afc62284e469f71a8d4bf06e9600930c1e4437f8f2a1081b40e3ebd80f262c0f7b3bb6c18ea0c2232f4a2b4e994bb83fbfb45216213956cbd35de6f9d3066cd06fa5e9aa0caec4da8564ccef0db13d56d49da759bd7feeb08abaab01c5270edc3b869c18f7b0d52350c69f5f72442eea632b1ecb2fab5b9581a01565b602da62add4a061fd0e11d5d6eed8a306f9c6a34f856713c399db4c50cbb85c49d569bc0752cdf8688affd80b13e78b41cbae648cca79981664e957a5b856d9708c2ddb5a6f7b7662e2e6b4592516a6cd1dece33ece85c48bdfcf8a86b42b04989ce59f3ba3402c5a6340c41bb9f1f5714c63281d6baf3a2b8e72d1501f6c9cf76fad739fcfbb539f04496863979189e88dfca55efd182decfb974544e9a43fd07d0acda7ec962a038e2171bb94e32a1cff96db1508952ea8b7620ae68e7bcc2301f0f5763a7ba2f508aadaae677151a018bf1f9b89fc582bbd51f8a98a02fbab68004a8bc3880c19e83a57550e32a612d3d7865893d6b13562875c58f65108c5c733d045f9bdfb4f9097bb67a161b6f2cd45b8ed474800489306544e3554b345c42899e3bf30a5dfd630f69cff12174dd13772aba354b5105493df4e4cb132dcb15d0e01d89b53be8a07ef955e7392017f194e475c2d7e392ea5cbcf3ca9fa5d7759358af8fb2c057fa164a9ee76d363b2bacc0e61dc9be54a630f22a6da4fbcd6c036f9b5051ed3faef19a4ec81a0c12076a165a59ad27ec88c30accbbd3282fce036c6142a8e9cc8c3641930d7abd0e2f784eb56b3a2ca398be42c5fca1ecfd656637c111bb647b4fc677f98958015a8709bd9a69fc73ce915ca058cab6b6cfc0cf0141f757fefff4005e7212128f80f24e28dacf4bf144e5fa70c84cb5a9c64e43f71a473b70bf21f9e53e8f2d92224519019177dcac0067cc9d90b763a9b1efa6069a0b8d8190967f9405a411946896297d7fb252ca6b52b359941d94e6592795e5ce896766c7cc26a1294ff2717c81d6297b9b613b082ed4caacf280a1c687bcdb4e90dfd13e3ad37c1dd3ff2a494c3c5a033f0fb0a68535d93aba35e26935aca21c9968cdaaa273f90f0c08652c94d669130d58ee7b11a9f5d0c98daa246fbc009e863c8b6ef2f6c2cbd791b6558ea05893f5f7626c73a7dba07dd4110dc80c6b21fdaf4ce9782673dc6583181523d873b51e653301285e69f31e6de37a8d3c584cdb8e159909cc147cc20e515aaca4ee09c3de1cd55af90ce3392138346b506d252e641b25586d42081cfb5f2cbc25f5a37f0bab1066dc9bd9633e5b0db015c6ef0fc3b7404930d865f18dd75eae6472ea21bc801ccd7952e3175e151a6985d5cc6511b62278f33d1c6b975bfa3bf73edbd72d634993d569badf7ff735b24ec210e5c3e02b18c301f5c21fd51789633e1b99dbe930da1562ced6dd1eac752cbb71af027c41da114ea144ebaf11003f06a98c1c71e1701ce0e5bbfafcd7c05eca3be59962abbfb8148669d611b569fbbf24104fcb82cbec42a3ad0e1f0cb9196ad1007e1fb4dd0114fb47d8cb6131df7d216d0417a447672de59e939c2bc1273f482edfb74a100f0b379783af5ffb8549c19a4f3365e6805a752ecd396c85100ee860dc0eb96ad761fcdf9a26342fe2ed01c0b256d20875200b2b2add273027f6339324a7eb1afc437d33c9ef45b30b7dfc0a4fa0164c6985291103ed29fa7aaa8fe8615e9ef7da33ee958734a233d4d6bf40d893bee3927fdbfffc19b80db92d0d6dadf86bc8f8bb35cb257ebf43801f9a6c815f22374055f4715c80c335d39e5dca1592e96d9730fdc2d0bbcde495078bf68d5346bbc58f8ad440759a2e51177ed7663e563bdd8a225f92e387feb4ed3ce85109610fe3e0532437532751be71aa190a3b08d083848c7d4841a7f58bcfffe7d4dd6c77e2cc00e626f2a993a43d37e7747c7fda86954df4171817ef3dc9fb6a35e9ee78edcacd419b44b6be2bf8e3b6acd392f654fae4af5a135800121ef557a267f110e714e5570da3c848dab312f005aafb7e590735900ca3726a220a462b6785881e8541bdefdb84dd03eb5de3fed9761dcd63f120f8149800293845bc8bdc593ef57333f4cbe51f7240fc8bbbb451ab720abef032d56ee6bd5b485d5e89af3cd5e4c2a6dc7170bb2fb57e8bd3ff9b57b1b0c5ef92310bb0eb342d8626d75cecb2d37d687d58474efa744c42e6e41e459f134c39e5b04bb617c26803ed1de726db2f9d5957cf70ea13424592549124fc0b157642d79e688531bcc626a4a074efba96b54438780d4f3eeeeffc3fd73f5e557dde86f55e2504d1c54062ebd57ab948728b0354d11b9050b90139aa0ef59c076d68ff4b26b07c092c1d38a403e0a95b3ecf84a5635feb21c5a648785df4693e4ec4dbfe8b786f1bd1d37e72e65a38727dbbab1dda73cf8c4829200b6a43e8fecddb8ab1a8df84344d1f40c65a96251d5e9638932bcb2a2f7b079f3dbbc5c7ae90bc93c96c4dc50b4fd9405ddbd4c9d51ae8f44dfea851515051c5fa23764648538d7817cbffc60f4ec43ede60d7351cd4e28a195291e568823ae81b88d80f82adfc7ea660089d2d7660c5ce6a44f09554832eb0adb7e1970a9ecc5c5018b105dcf4d4f3ab31d90f18fc0933c4a1ee6bceae480b124c65f341d74122369a73e680db2766b01101ca988aebe2abbcb64f6cdd4aae8d98943b7d002d7267f59edf8dd9720ac096fe8bdcccfecfd94b071e15e6f415ead380568');
INSERT INTO recoveries VALUES(X'01a1f72c44de784eb730777789a4b7be','full','ead45c62115babf52b029504b81cf45aaaa6168ebe6059902ec0977090ceb47a7dddfad3fdfcdf3d05ea5d12b5f0c9e311c282f3855b9f12764f7b15c9619ca71c8d8ff796db6fb112d49e4863be334afd2da0373aa17b0583f48517ef8de6a9c9912b3a720ade4c818cbd6c9fc27932081c3b0bc30e359780447716057ec5274ae08cb67a3face200cfd8a11c1900fc969e2276067bb0605748a3192094ce13beb76295df719a721f2e52c2c61cae5ffa6624e80edb635f30bc588b60e26ae590ade578658bed2ac8180f080bc456dc73bc541d0f92810c7935b189245a288cd2b12a69734eb13009aa43c86540e22aafe24ac693c4a832c76d2ac897079b4a95daf5cbbb33f0b20a9dde17f615793d05bb1bd06b2398ec6ebcf4683bbccbc364a9938176960fac12db9f9114b945c55247c03c45cd878a2c9311a1cc354d45023966b4ca5000d1fddcd8f90dbeba52dcd9ba0f3004895c1d459b85f1d5343988935832b023217b5b8da8f3642cc3eacbc5e078debef8904edee866eb95cfa88a7770114b5662aaf0f6751991740b14fbe511c4528c914a8d36b7c9b902112e59cc3307dd1117ce434b12cc635a8ae4c56d2a65121bebc512b582c3e4d181f062e1dff8ae4b181ab2dcb65a9cf9a3c22f1f359115c0ed538bdaa17649d587526916c201fb9a727a1def732782395b79f1ba3c1e14f1a4f85e943e7bdbe0bd288089fec8123badd94df5ce29a6a93af3bc9a66371d7e6d079631e49a8841e89c1cf400fae7131b091e7db8127e826086a0593b0e0dd87efd1f8a90af4e90e2a8f9a0c23338780d9e92f1aadf694f80c667205add8ee9812d99877764ef0f096b71c72de661c58228c242364322d84c3f4ba8efb11f48519ae4382584625a7954b9cdc11e8a04887d281dba7b6e11def5fecd045c7c9284fbf5b8f7a55e939321e6d9c66f9837c9c38a84a6564274a418edf0acc5ca65b809d24c2cf564b57d0bc68c0a47dc0dc14657f1159094be5f5e9dde9d071169ade2faa4837dc492d7e177808e0f83b7b91d7c40e95a14fbf1da2a690b5c0c51b2bb0f9d34905d4a938570133ce22d8696768ca0df4fb6c0cee164d4c497096b1885856270a0cc4a364225a72982afad78fae985f661a4a1f94bcfca444acd651f6fe77c19daa0f5d96ce96f4df958b8bcf1edf617e167fb0608c9f34dbb220745c93d46d270513daf65833dba37f29cc40aef7ab775a0a992db58cf1162afae25365b57c05badaf00ffd1597963d40efe194155f047fce87afd13db2f4d5cb00d61486d9d8d14ae84d0c8b93393866be79da71dd47f15188124f3bbb27c2ddc07f2ed5421934312758c131730ca31ebdc9627b401210af2bab4ea3f6d2e3896c0264e856cfd5326c1748252832d71a7e80aad95cf5cc837f987b1bc7ec1083b140ec53d6b0bdd974b73ed5158f459ade29f50579128bb0f9977f700be88c05e444df009539f6b956f88c6c98273dc06f806c4955b6185e7e0730c42f18c88cfbd77b4ef87db1ad8e8665f69577a129678358e6446845860f262828b7caa846bcf5fa2a1c548093cd93ae0747e4464c83d4882f1584b4f8a3cc52e42c03f7ed5f7c581ebaea805c78a55cf4ed4d49dfba4e999f5b322be071ec6adc3cda55cf7e171392d070b1bf79385516ff54c19b8578b72eca72573fc29876621879fc8768b4bb2c995ffbff6c3179e75503d28902b0e4e3dba8b7c7974731f9e16b0908215a57191ee29d3300238a8ec13a77ceb1328d2733f2f0107015c0a7bfec85ba385525200566d04fac8ff4325219bf685d418b29f583c95381bd123240e3c0e4ab8f6561ce9a0af4e2eaa083b66c49770df459d57858197880399ce5d260f24a89ab83beb50cbd0267de7c6406a32387df16ab2c35f14226bd16a708596a0fe4076a8d10da2689dd6f212b51d5db13ce74cf52d5ac27bff9091108ad83a1f284461283d447d768f9113b167a295ee9dbccb4b1971365f49dd47c9b1c1ed02fd9a3324c2a2f4d1157d32efe6248918eaf454ce5b93f5f1f261eedf14ca1db7a2a32a44fa016ed7c7e718aebcb6e2c9b20353fccdbccf9cb8598662e343cea5f3cad63bf9f162ffdcad7fc457d65adf5e31edeab3ea1ee5bed773b56cdfa9d35c7cd13e9c531db53d03e68dbfca32c75ed13e1eca7bf16f3b56c9ea0f4234301920c064e8357fbc242fe96376271de3b7dba26f0dd497aa20de58bffe32786990e60dae9f830ac877344820b6beb77cda739384898d875dd395c887cef5df2ce7de1ea9abeef53e226481c438029d8d3c20fae820cc17cdb0e28a63d849a5115f5bd87a6b3c8c65bc53dcefbe7de07e6410a8ce1d2bac99360406dc1c913f75d6cb5dd6ba20a63ad0a72670150f3ea3c84f742d54887298b6a9dfb66c5b427fb245e4c7593df96412a282664c202e525f081bcc6780d3f45df5e3ec53dd91b41e91982b3bdfc418dac70c697d04e7221ded729ff72bbf3b1dd6df9b0ac66af3b43a36f824ff2edc46dcaa785f650f83c5930adf75d1e7619c68012e9d31b094aad2806a65a9260396a6877c05ae466e7d1b1bbdfe0a08fb7209c4ca94fe6c01572ac95b503c587f3abba0487dd55266cdd2e34951dbc56e17cb92128bf7ad520f302fc4e6feacefa9b14a2b1386ecc5b555c5331b045e65ccea90213ce5fb9b8c38a32659d1d4797683a1e794a4f9092d05faffb88b5d8ff591b5e145c2c9a3c37b71179411b7101f5b6d368e52ad2ad9c66536bf7ebf6eec9629fcfbacb3f6b60d93776e2dce49b7a07745ee73b30ce300d2fe0394011458c2d5ee60b97281b2078123483a929da3edd9e1c1903c598bc994a00d4a2ff7296b35cf271c2d77ebcc916fe8086f81daf87ebf5fd5a7edf46da22b2f0cafec3c1fa7a133f406c72ba1aa35dcc901983613b8c8d2306bfcffda4f44');
INSERT INTO recoveries VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','initials','2aa4fc8ff1bef642e9d8c46084096990a022a87e87e38cc51c77a6e8803f5decedcc5cbb104c688f414ca18104f57afec6b2601e9fcc76289eb931cb7962330992ee99378202f00c80d59f09fc7340408fe4f4e3b50a8d0fa1840b767d2dab646a146fd5e36fce96014dd006bbb43d0e5410815345539c57c4c7928164c2c1b5e70eb61d9ee4e1a291af320c310cfb02cb2fd3a90182c494f5bcdafd9f1c24232d39f1152f9cd2ed34d8b0ac22128dbdc21bd15fa841b284665e51c472a8d7dae9f8d099afb46ca5673edf674ae8f16b8e0e879dc49bd17bb1cb60b34b50639ded24482045d0882b8092aa1cb86d856e6d6e6d4f65d40e9edd14abc6f3d5e9f5585bb8ff1741fc0ce7456fe2e558765a35556e8abbda5955a78285d9ae1c24ff14a42246de9b3343169801273e1cef2ff8b0c5602c12b97f1541864bb4a203dc170455c9d78500c152f41caeac1a909c722a13d80bdce9f61f2fbcc65ae00bb707240a4187987531aa2eed21a047de25ab2a7ec66ba77c672299c0f11b61c8f14516788ae7fdc2c40fc5b6c0645412d113389deec910c98cdb0c6446a75f8a3a11f289f25774729085fe3df2df136639fcda70a2746d050f53845c2d74016b147269ff70ca65d24a2311c3d6f2fe6e04cc622318e79c7d3cc258974eb8ee16f4dd624093c1e5ce345767606c5374a4db9c4f50fe33ce2046101b88148007e39f421ff2a50a620b162d0f23cd82d3045a805c3080dcb147fb2f634125feaa7334fc8c66593682d84c17337f0222b76719ae39fa6097414fd6838fb36e43353a2b24694b0a0f5e95fde40f686fd584ac36a2e60fa16173dd05d3fe2bd6385e5b60ddf0207776130253d8d045a525853703406fa0d4b0eed99e5048d85f0570a4d8b4cbadce63a1d52cc5af00774a1a56dd963da01b082f69e6b1b25448e85db81b23ea3c0118e07e14f7dc0f539ede3de9d4a1ba6dc7adb506a8ad56445bdd3d518e6eb4b97a1db3f6a98b2b5d26a3e0dcddc172bea955d6c6750393697003317cd632912f520e772d474cece0fec17e676f4f68dc527e6c93e3ee00e5f7e15e82dee86123c20800848132ff9de224b3c1e4f2c7ccd9564210ecd0f9a2c206566c280a2a5e2b2f97dfbc72024a7d37ebb18f8c06857852f4fb5dcf5d34d53b657770d753cd9048e4ad3cc6f5ce3c2d5c83e62a483d60b01f2e5f6c9633822905d575760519cb3d66dfc70a847db96dc48cbe2c0e2eb11b192f2147ef7d1cbbf611bead08dcef0fbbe601e4fd6528289ec917cc58f38f86f46ce0d84d365a5e0357f6f2401592c51534b4e06d654c9c7644808296caece2a4f4d966c3f6490c4076f18c494d73b19a95b135844b7d423d0c4857fcd19085fbbea8ab02b8a37713b3fcefc3de88fcdccbfe5c99199e0f224169727c6f7451e9d563f3a068a012f6e525ccf4173380eeae10ebde3a23a77806171fd648f04229538bec764e015140013f365783d6e415315fca352cab89f10a5f674f8f4c681f7205f54f3677c201c6e145d1e747b206e38e19db86132493592fd98c9287e34dc40b553ddde0033f455f2eb91b3265b5d9a99d00de12bc4e8234c85b3ad84d415b41200099501dfd2099fbaf3d20027148c7639a706a78f026157aa65982fa5a33ccf90ee1ddd8d0039e356f521c14ae3dae1744554ac171b49052b8b525c22aeeb4f97dafb30992f55318e1dd350f604d1be59c0cf6a581c2288a054c4528926a9c143840638dd442bc729bb891f9537fa2d4a1fd5e9c4ad441559afe948ff3d3d75d06d6669f446c24ef157d1c15078e1e9a9551def7f8b6c91b20e6fbfb20b2b0cf09cfed362e24281961c2b946a0a718b00df9169c403a97c6056706ea974203b598797fee8b988a7a279dfcf3cf6f03a6449d284cbb2e4d0df7b372d0dcea984665c3d6edcce8ee67cae765e72362c6460fb803dcee4d686c78c6ef4618b2e511b6ca4616481650eaf39dd44ac4af9955375baf6f61649868658deb11f5bfaa42e27a82a201e863dd8c8f892e816d4df9be3ae59f82884ffce6ef6d6c576adea0f95d5518a76983dcf6315d1dcc43ffc52eb1b4334f0282128778c3ea305701f56cfdd3d8b224f61b1557a5275fc0cf7add5e79a33178c3fa9022da45dfae183380ce9b191c39b43a41937068d0b44d8ba75659596db97bc0203892d7b2725c77b827448f2fa7bc280f18acb285eddadc4820659ddcd7b28f52ec467c49493a8d2c234a7fecc4d21552f8de067567be54203dd05c3127993c0121ed2f9522ba3f138a9375230115aaf4a7a3a7567f05191bd70ec9c32c22f4589aad5abd817038557bd7f00f0295209b4df3efc088e38d67e33af925be6fc6074fff37b68f2326609d058884e3d1a6155801ae1b8bcdb9b8e4ffaeb750e62059facf3b563c11a0303668d627db0af9aa634938665ede5ab870bdc9b73da241a647267a3f3332e7413f702c1b675d4073dd29858b288784dc890fb7ddab63803d7ee82b7fdb1694e51ba32c3fa7bb68c4848b72c233be15b1c331e6697c9067044f63a200c7b2ca83b0ff9f53f8db33949a3c6a1f89b985d1207cb3d5169533768c711067fdd2fb13c3c15f9f2db456b8be2b69b94274390405723dd7d7c88d0127a4293506bbf417b8a4efde73dff27f4cc799f1a4e11e4c907cbc71377614d9aae12e7b8069e9eefa68c615aeae554c1256d3ca8ea58c5b48261c2f969247ad3052ade07d66e5de4801772dd08528f797352c548539fc3f6648b2b275fe457efffa2035fec9d67088911b824b15d0ae74862a8914756d715d66e4a8525f5cda07fb4e1197f1be2fc6af78f5de282e3c452bf79e2f43b8e504199c9eb6376efc527034d0c4d249ec037ca1d9bbfc47c321a28f603199c53cb2479191633d368de181e15f01683ad149bfbb1f4826c8c665807532db');
INSERT INTO recoveries VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','none','adb76a553b8921b9987d2cb65083e088789cb94062306ce13f7c5bc3978983bada39703bf15ee48d26bb515096b0aeab9afab601935198887843aae8e433b82fe621dbec205315dcf203a601a2b41ddbbb896a918eac2be8a9462dff4ffdcf9bd223c1b3fdfe478de857fd13a503a5bfc4b88f90a1b171b0628f6efb135c312eacd3deae22b1ee78e65f48b88625161cafd67035040ed3ca6f9c3d2a8ba85b1175108d6d09dfb5c736e9bc35e415dd928c7ebc70fab7889fb5cc3dac2a8e1ff139f2f3a9ef99fdd78b3cdf35e5e1b3c863a9ca41e2aa70b1564e3745d1f3d04cfa85f0ad89513f50d59cb647a75604148f8e441a57f882697b3aefbfc9ecbee6997ba03e1caad07002de623d2314af6a20ea8eb3027c1d847d65503c2771ed9dc762b9c3b77a5f5783a5cf7a438550e66c795eb06fb1cf44ae47278104102004d5060d6b966bc0090f807ff4673ed80dd70121b6f6db94c83cb62aa423b2508ddb49e333e82329c9e7bd899177978787820d418de17e93782102d24e2810e88c202afdf1cce5c4c728e2c1c487b6417143090df68101ce007bc1e657e81f4bfa20d500487f916a761c1a17774f77abc0c705c89c8c351ac401ba2a78880d63293d7af205f7f878b2ab73e5fec1630eebb84c15806fe49378132cb3c5a948136c62e304baa5b8ae05f2889499f3c4eeb375b956697b6e9905cfd9caad4930e9a0eb1e85bf3fd95ef61d7b4e08ef31dc35fb87825ca20442d8c7ced13519fd33dd8601c0d304641371055db6a5edc9fa886c326ae10277a8ba90cde3a37e81e89817391a1e036c4bffb9165b222e53d33d672fb33acca67e5c0bbf6065ee95f8ecce689293874bd363fd4e854b3332fe9b132b7462e997b714fe56f2af7beb7ccf0aecf5d2d84a3fda20f8c20d94d3c809cac884c61e23915c72b54686f8d4c804bd9efa028ec6819d592bcab403747d241bc297d444406af25017ea08950835679bd9cc19030003419aafab7abe5014811d8a47fb431a10b1e5098fae2c4efbb4e112e4d4bc7fbe49fc3114690c2a17da6768d9787774b03883296dc58b6791d88a4e3b95358a15e6904786e5614496420c32b6953886af0bc6910fae72b33bd9e7e37fd5536e3822fed3cd54c84d222bf2b981184e67c1472493faa3b64defde8fd270f3ca5630440bbe7408870fb02a16e68be99595f050a43d821444e28b92f28835620b9f8f5904ddfca95bfe380afd8380f05fd956f6de3079ec1a3de939d154ba6fbb982ffe98f650f33262c5f6f4529795a091227c4e0aa9cb4fcc23920d7b24eefa8152ee7ccf4b8f92e2090abbdb777b981619af99f1f3b38d5f3e672ce4a9d3b2447f996d73a5d528c41e9428ff805d1e9722623051ef697db7b0ca078390d4f6f77380f9742cd5880109f12118dd39441a06ed5aa5db1610a405ed1f784de90feab02270567ee59414e3a93644fef11e48ad3cbf267b733ab0d1425fde9e930e4074fd4b64d5c22b58a3445f689cc821e7e2242a2a125ed6fb65215171bd7564347e6ab28ed5b43edb1af78772a42003d4b72aac81fbd3251c2d0038b4078ae1096003ba08b311a81cc4ed1dc27b9c656e18cbb0f23c9aff2ffa0ba9217fd2fa67c208d05d1a3d0f6718ac0a7916deaa1417040b6e08b51ac9425fa9f2b1151f840319fb7e56ee3af2e901c0196f1d5a25925428d53ef6345b1823a21b5467db9c5533fc420c5e47b8b1a70adff2d8f143a444736aae382792ea0443d0d742c118e7dad893aaff6a38930c60d6f30819cb80a3916f241ba888730df6d07b9459f8af8c564f2b4070187d8ed3e455a535a0a1eb84aae24c69903ffe6b11da0c26f5657357bc57b74fa6627acdc6a36f3bb3f9677f51528c7607248f973d897022abfb3876a14128752261b2cdd5b9c79e84cbd96b2c55e28708384455c886127079f7ed5e0a149ac239bf54987df9e10d514f0a609f464dc89858c004a9af09cabd73d5284138c545ff2eb174db79867ed9988f597d88a379d9d239e822152b7f49b20a665dd36370fa7b9fb073ebb1361f1e7e162bf988c14209e8eaedcf322d73c6556011ed10787ad2ffe8c31be70ac37a2d9c79cb326eea377bf6fe131a496c4e7363775391967baa18813bb0a164e7c77faca87edd3ebae36e6bb9d119d3f431b4f7890dc3339165471c9d8737de08e9b31476155a9eb1da5dfa6ef202834d5bdec80e0305ebd2843c67937f09652e447554f8df627ece6706c42d228d4f41b4988000fdc490dd7433363a5b899b52e7b133040252d5310723d4e726f54c0940779325578f300059963a2324815104c507fffa6d080debd9f75e602ae47368e121fbe7c61cdfd81a5f25297526a7888072e63f0d82020146feef870bd3e073619910f1016548e8d81801dd63eba3fb04d2b9d2efc5387090cc100d8bcbffd588d6811460fd2a8e6d0a688960a77b08137f3fed42fd7ac648a4bfe0f87b3a8553f5bcba924dd6177dacb7fd927e19e59c94a88814ab5ea5bdca362c48b1fbd06a67b9a71cc3b445b81df6c93c369594c36aed07ff463b56f767c8a60f1e124bb71b531803c7996f5c22cde98b768761a1f815f7c2daa5aba6bfdac7d349f1d9815158a0a07415802cca273201b333bec06f32b0a9e0911581403d03e48338b2e31253b5812967fbef8ce0488e5a4d2c0ac53ce93e530dcf8c11dfec5964b363abb7907cbaaf4f10434b9749ff59847d6555d960b5963e28d1226e850fc299f60e22491253ec3d0194420cab80b462f67449db6ef39ef0b5709fbdeb3d5b0bc3473003a76d8c66ee9d0f191ba8027526bbd384fe974575f85a32ea370311a71572828a8d5c0f15b4b1785fcd88211541e900087dd444a38752a09cacf5c0ccb3d04547d2742992fdb491f07b9755054f53d81f578a1094accaac63f963c2e8dc5b9f');
INSERT INTO recoveries VALUES(X'01a1f72c4fff73e1987dd47193b849f1','first','633d34e72665fc494205bf45597af4b02c800541249f85ef88a015ee835cd88c8323901ce776a74000621886c574aa17a4ef56d832f2d13cced706b71a342e8fe60c136904ce75ef3fc63f1daa8e57cb7b19e985a37889385cf532fa9fc501f8db213897b643c79d6434bb7e465105a19df686e0be3ca34dedbcade3264b4c107697382299da9a530cfb17d35e33a688c7a47a25b4bf5df5364b941adce8ea870de23840ca9dd9569374e89d5764477e91d0728ed44cc8a2215cda7d587ee68a024b32782009ecc479cae53acb1aae81c6c7989788ee8565c63122dbc71b9519e633b0d4d51ca423491e9af17e4d2a3aca45cbc348387f91551552550362622933bc512fd584403cbb1768b72288bf7022f8ee6cac70be7b9343cacd6a0e88b76c4fa9eca15a6ebb239cbafdb84b1890e3d9eef105e7fba515fa3605e0aa9ca1d8e8d424332cb333eba2cdf69cda932a3331387d6b48ad7505f3381a6a25e572a7020d39c68766bfb9d52f75eb386d5826da3ee41b56f30e7a7ffa3bb657ace9785f6135bb983f6c1465a21c43d379c75573048abb17e558a954aa607705043b6c57e2d01854dc8491f6f95652d147e6b282c0aabd18cf213f9bb2ad08637e476151b606ed97f6a914ecdf09316e3d85fc575ad886bd71410af701d27fd07a51f6bca184fa83381e18ebab8d5edf208c6711914d0ddffa2abf7e6e8ee372ce563d3914e144be849ab9176283a9bb32860db3b4001ad4b7db7f58ed6e44c41e125c06676447593900e6d18e36073f25f80719e702a08697aeef824cbe43c61668ff77822b29de2efff5a0bad3d42b4341d718f1b6725960479bfbcfa4527fb7a79e6f3cc3c2b742f67350fec69d992d93c475580cb4fa219c497dda09433cc04aed826d055f630116be6bb41362134bd1a489d5b6b544342a6d8e4a5a52f42ed291c48582a4aacee417962712d0a3b0bea7c4ec4019b89598661ca5beb5d8d70cc9add09abb53e20c23d919c5bf7b6ccefb59820e4231986b9da09d2ab00f8c4a3e05b8f4c99e45dad767d212669289d47a5b9fe249a5fb923e201e2507067a815399b216a508b25c48b9a91a866e6e5a086b047ff888062e6909be8de5ead331cc31de32c7a11d998d33b1c489ef0353138c6c1c9f61782e552776a37eab506435ca706027a854eb9a7fc61b89f890b6c4136bc1aefac086fd92b6600c6f0ecd3088adf1fef122697c11d735ef3a339b8a90b5c0cc361c5dbfde29a17f71daba37fd275d58e8a1a614f334be98d8748d5274e433364c09c0e11068e4df0c67a815cd61952d884a36785464d62aa6edde24f0ec8f350d57013d44eeadfd4d3becc41c258cf35302867a06a0cdabeb8531cdc564c24a0a3ce76475e3bd2196905e51eb4fccae5886741d65f2fc107528a697049ff23755e14c580dfc299bc38b63bbd18fc5c34e9fc696ac00556d084e960ab0bd2d20bbeac07fc6c6fc70025733fecc3d1ce3050b1a609495b7ef98831af6b262f016c2a65be756677fc5af152cc7471ff823db4401f27b179dd229117a5589fe835e1d4833be9198c6aae01b108497e675fab39c219759c3e04a07a7b67e181f1233e710c71a5b91eb95d3b423946b63590d242a80d5606abdf77cddaa245bfceb22159f457798c62e55c6e4d2d8f4811be05b7886383e5acc74a08adfe8a808b46aa8a8b8ab73f1b88883cdfc99f218edaf576c4cc6e6571801f3a4b22fb10fea2d89aaa3aa0b3e6278d6915f7e227c764f4fc4cc5b63b0ed2160145fa98b40099784eb45a91156bc631feb93696a61ab9fe80313551453f3c87cbf7c9d9476f4403098c97dc34dc5525aace9c322314b5c590ea2367ad7c438f9b2feeb3fda702f8a70fbbbfbe707bfc00f8a5b8eb55d37f72ef14afc5db64fb19e0b33d1dd40143ac0e6285a9af27043bf9dd8f3f97b8447acf6e49073a5fddd290aaaad7f5e2678c7849047a97953b494c544eb04fc386a03a47fdfad5f86848c27756ccea4bb978b8a6c86b2f6cc5beff56b33af56fd9d935898ae7d15ff8281512aef44b6df0887fc0155f5be2e7e43753e41fe71fe4ae041702637e93f43d1a8ed5b86516b0bde20f40e78a58e8a68995f90005095fe39df7b19f63f9335fa36f0005cea05101dd768a45c5add88d5d9625c1139e7ebef19a07a6aab1684a943459d958332b26e46d94a74d36caa7b02422750caf24bf9ea06a0518b8170435caff826257490ee59a1358453e1f44c63918a895301ced2f38c45b61fdeaf7b7e7870ed20a9876c931858d0f568eb4af960d95b0d06a8cbb5a6443a8aaf82c8f324c2de6b7f6c57843b1ae49c8e4c82abbddcfa15f6f124cc3f4ab3b8f27d0f7d211b2f32135326b0523890547c70c47263511439510532aa9e2f8b2f44a018f830e21f417fc1dc9d1888be240b0592af1436cc2dcd512797347ac276293070fa4cb8c361bb6b0ae2864d5cf58f5acce8f42ab9536920391e6b380c9925379c0bb65f0544fe0a9a46917f2272724e10be04d19d1759e45ab16af46fdf8e87109ab3965d8b34b020ca68cd0a064a92f1ee021cd287c8946705d7bad17848cd432bbdbe167ebeeedc94655f78aab00dadee73628bb12e466a7e9d16f44f5018f7b21407bb0ac13287d17891ed23565de0eb5d57cad54a8ddefbab04ef3eeb585b96809d9e51942116ad175e04543ce1ffa9828f64e29647aae408ce1252cd8eae1420441f86cab2c5bbc1725a26a2a8eabc7a916a4b315220bb884cc40e9cc090cebe1740a94b00bb2998ab9a0893778a033176376e3b1d9e85b0a61eae45228b694ea2634a0f56f7151d80b1235e6c26fa3f7c68c87ed0ec97915df3d27e7dc3ee95d0b19c4635323df56155ea9f0f4067fc07433fa63ae9afe8c5c73d8105cfbed7324b512eea943466b62386dfc087b03045b313da0e12f2');
CREATE TABLE milestones (
    id          uuid        primary key,
    person_id   uuid        not null references people (id) on delete cascade,
    content     text        not null
);
INSERT INTO milestones VALUES(X'01a21612675b7d3fa516404cf8cee71b',X'01a1f72c3e257222abe9c386049af485','e9605818e588fc53d045a844137f2bd9b94c74d3bfb560a89e30196c3311bfb3b8d9c2d1eb8f2156f47396af656216a0a20ae6cebd47694643037cce96726690a5e1d2c2e9ec595281d93de71340b576c367c218');
INSERT INTO milestones VALUES(X'01a210ec0c92755084afe63dcfa3cd94',X'01a1f72c44de784eb730777789a4b7be','1e6bc52dc69611f25696ae265a786707b8c596ba740e0b6e6994d656bf84b9b047dd904486dfb4859312c142feb1450bb0df95f9ce0ba468d7f077f2ebe30dd9a2acad3fe94b58922d52307eb09b8bb149dfe21a');
INSERT INTO milestones VALUES(X'01a21612679c794497da7a03e4b3a953',X'01a1f72c47347422bfc1ccafd1f911fe','8f02e688ea150d5ef37c26656e6c7a16a26e02218a2eac68b64cdffa5c22ab7fc547f7965d192977644121cd151048378d94c1afdce0e45caf675cfcb231109aae5fc74cd1552115971c8be6940e64042d0526e3e17cbeb81207125d05435dca743251a78c1802');
INSERT INTO milestones VALUES(X'01a20bc5b0b874b9b6df0d8bb60c941e',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','1c47e908d03b41c5ff898ade1f3574cacca83e563a61d9884e2507b6a805833e43729fd744e7df32efc2e2c0c734d67412342676f9d719bdaff622992635addb107798a2cb953a83fd639e60718f2dd2da64d7687651');
CREATE TABLE house_milestones (
    id          uuid        primary key,
    house_id    uuid        not null references houses (id) on delete cascade,
    title       text        not null,
    made_at     timestamptz not null,
    ended_at    timestamptz
);
INSERT INTO house_milestones VALUES(X'01a1f72c3f1e7dd5b53b766c4bd91a9d',X'01a1f72c3d20728293f173244f238b95','First week of cooking for all','2026-11-20T04:17:14Z',NULL);
INSERT INTO house_milestones VALUES(X'01a1f72c3fca7d1c8ef70cd0648d0bb8',X'01a1f72c3d20728293f173244f238b95','First bed in the garden','2026-11-20T04:17:14Z',NULL);
CREATE TABLE celebrations (
    id            uuid        primary key,
    house_id      uuid        not null,
    person_id     uuid        not null,
    -- The house's day on which it is celebrated.
    day           date        not null,
    what          text        not null,
    -- Keyed: tells one from another without saying what it is, so that each is made once.
    mark          text        not null,
    made_at       timestamptz not null,
    -- "Not this time": nobody else learns that there would have been something.
    put_aside_at  timestamptz,
    -- The person's dates changed before the day was over, and it is not reached on it any more: gone without a word.
    gone_at       timestamptz, over_at timestamptz not null default '1970-01-01T00:00:00Z',
    unique (house_id, person_id, id),
    unique (house_id, person_id, mark),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO celebrations VALUES(X'01a21f739dd2774eb4839c0c04a45a5f',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe','2026-11-28','71b744be99d51895f3443a33ae8a1dd2ae13a1be8c0dae482dfa4796ed33bfa91925d490977bee88898f0940858fed65dddb399193e6ee05e3496a2c16eb','c9cddfda15faf5cffa6f073fd160cbeea7fbba95da2167785790afe16029b8f9','2026-11-28T00:00:00Z',NULL,NULL,'2026-11-29T09:00:00Z');
CREATE TABLE cheers (
    id              uuid        primary key,
    celebration_id  uuid        not null,
    house_id        uuid        not null,
    -- The one who is celebrated.
    person_id       uuid        not null,
    cheerer_id      uuid        not null,
    role            text        not null,
    words           text,
    cheered_at      timestamptz not null,
    unique (celebration_id, cheerer_id),
    check (cheerer_id <> person_id),
    foreign key (house_id, person_id, celebration_id) references celebrations (house_id, person_id, id) on delete cascade,
    foreign key (house_id, cheerer_id) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO cheers VALUES(X'01a222ab99357407a4edb9c81eafeb5d',X'01a21f739dd2774eb4839c0c04a45a5f',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c44de784eb730777789a4b7be','resident',NULL,'2026-11-28T15:00:00Z');
INSERT INTO cheers VALUES(X'01a222e2866e759aa150493e2a91e1d1',X'01a21f739dd2774eb4839c0c04a45a5f',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','resident','22fde26ef834d0099348d3376870834b321e8d8387dab672998b1961ffe8b5a18716f79dca368757f17c987f9c4b996e905afc2b7731e7bfb1554b6fa36155272a6f','2026-11-28T16:00:00Z');
INSERT INTO cheers VALUES(X'01a223197331743598e6c990881f3138',X'01a21f739dd2774eb4839c0c04a45a5f',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c4fff73e1987dd47193b849f1','resident',NULL,'2026-11-28T17:00:00Z');
INSERT INTO cheers VALUES(X'01a22274a77d7b4299b6433cd2a805c1',X'01a21f739dd2774eb4839c0c04a45a5f',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c3e257222abe9c386049af485','mentor','9115d7aff3f950e7bc1c5514a0f22f0416d33cca0968040746d85b7e3e7fd423ee46dc9abcc1be68a92ac32382ff2ff413fa65bdb3e80a1d13776b2a0953d87c3a0fb86081936a6f4f648bcc7178b24a16502447b8da2eee','2026-11-28T14:00:00Z');
CREATE TABLE win_posts (
    id          uuid        primary key,
    house_id    uuid        not null,
    person_id   uuid        not null,
    win_id      uuid        not null,
    audience    text        not null,
    -- A circle is people named one by one; a mentor or counselor is whoever holds that place.
    grantee_id  uuid,
    from_at     timestamptz not null,
    until_at    timestamptz,
    check ((audience = 'circle') = (grantee_id is not null)),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade,
    foreign key (house_id, grantee_id) references house_people (house_id, person_id) on delete cascade,
    foreign key (person_id, win_id) references wins (person_id, id) on delete cascade
);
INSERT INTO win_posts VALUES(X'01a20cb3b7a575fdbce7d61330a70446',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485',X'01a20ca167af745ba45b5a0dd1daea70','house',NULL,'2026-11-24T08:37:14Z',NULL);
INSERT INTO win_posts VALUES(X'01a21a017bd2716aa97bea21425fc0f2',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be',X'01a219ef2c46735aba71cfbcb258b9f6','house',NULL,'2026-11-26T22:37:14Z',NULL);
INSERT INTO win_posts VALUES(X'01a2233b89f57c4f8c5fad31d872b3b4',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be',X'01a223293b98773b9a63dacda1d209de','mentor',NULL,'2026-11-28T17:37:14Z',NULL);
INSERT INTO win_posts VALUES(X'01a21ccb964474b8a82684845ffa3d85',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a21cb9482f706ba938fdd236f0f37f','house',NULL,'2026-11-27T11:37:14Z',NULL);
INSERT INTO win_posts VALUES(X'01a2121103397798987c4b18af9eff14',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a211feb484719cb92dd24bf0b9901f','mentor',NULL,'2026-11-25T09:37:14Z',NULL);
INSERT INTO win_posts VALUES(X'01a2203a7f417ab9877a77e571361d65',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a2202831cb7bc3811d82fafe093c29','house',NULL,'2026-11-28T03:37:14Z',NULL);
INSERT INTO win_posts VALUES(X'01a21c26cb95773c8d01a5eca8f32b64',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a21c147dd2765b8bfdeaba9c4a9622','mentor',NULL,'2026-11-27T08:37:14Z',NULL);
INSERT INTO win_posts VALUES(X'01a21c5dbcb4798dbf3c4233a990104a',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c4fff73e1987dd47193b849f1',X'01a21c4b69af759d9e5d7885f428327b','house',NULL,'2026-11-27T09:37:14Z',NULL);
CREATE TABLE praise (
    id             uuid        primary key,
    house_id       uuid        not null,
    person_id      uuid        not null,
    writer_id      uuid        not null,
    role           text        not null,
    content        text        not null,
    -- The writer agrees that the house may read it; the resident decides.
    may_show       boolean     not null,
    written_at     timestamptz not null,
    read_at        timestamptz,
    -- The house reads it since then.
    shown_at       timestamptz,
    -- By the resident.
    removed_at     timestamptz,
    -- By the writer, after it was read: the resident keeps the words, the house reads them no more.
    taken_back_at  timestamptz,
    check (writer_id <> person_id),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade,
    foreign key (house_id, writer_id) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO praise VALUES(X'01a219814fdc7ebb9c52f6890c53e8f4',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c3e257222abe9c386049af485',X'01a1f72c44de784eb730777789a4b7be','resident','1d3c6ef6b58b25bd09b2ecdc703cdb6ff9cf2e15a3b0992bd55359842767f283433b90161058d3460bbd058d429e5a330d85f134d51fa9bb017a1470a344e9c4fc94955a055208b44a5f39fef96cbcb3cd13fd2959',1,'2026-11-26T20:17:14Z',NULL,NULL,NULL,NULL);
INSERT INTO praise VALUES(X'01a224e0b13a7e4e9f0e05e108f76814',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be',X'01a1f72c47347422bfc1ccafd1f911fe','resident','4bfcacdd57e6fe31e07e5603d188196e503427162ba33decb6a426ce56ea24a4af8ccfc9bdacd579cdbc6fb096c1efe3ea5e9a1636e68e57814e1ed243170a6cda1ffa212c807e62b88ee5a883c9e039526b6335de424d',1,'2026-11-29T01:17:14Z','2026-11-29T02:17:14Z','2026-11-29T03:17:14Z',NULL,NULL);
INSERT INTO praise VALUES(X'01a2202831867f1182740d21682842c0',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c47347422bfc1ccafd1f911fe',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','resident','f3a499a99b09c3916068264de51c6a3d3d8bfd33b8b6cd758d78cf748cd42e6ac18aadbec3cf6a3b13d52deede19a5f61bb149e126722abbe34b2551e8d7eff2df802565a32c2d110a9035eb79359ac478efb2776261fe12f39ee26b8d82',1,'2026-11-28T03:17:14Z','2026-11-28T04:17:14Z',NULL,NULL,NULL);
INSERT INTO praise VALUES(X'01a21f83650e7e87a62a363bf9952574',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff',X'01a1f72c4fff73e1987dd47193b849f1','resident','07f26a72fa6838c4670272c53f316a036d5fbda594eb12eabf98601465ad4596df3e1287976c3552ce169c162207cdea1ae3f3d8096b5b86d0385614d4b3029a3bae984b7a18bf9eebc975cd',0,'2026-11-28T00:17:14Z','2026-11-28T01:17:14Z',NULL,NULL,NULL);
CREATE TABLE walls (
    house_id    uuid        not null references houses (id) on delete cascade,
    id          uuid        primary key,
    -- What the house calls the screen: "kitchen TV".
    name        text        not null,
    language    text        not null check (language in ('en', 'es')),
    -- Of the board: what the house's board shows, or less.
    shows       text        not null check (shows in ('as_house', 'kept_only', 'totals', 'nothing')),
    token_hash  text        not null unique,
    made_by     uuid        not null references people (id),
    made_at     timestamptz not null,
    -- Noted once a day: one that nobody opens for long opens nothing any more.
    opened_at   timestamptz,
    ended_at    timestamptz,
    ended_by    uuid        references people (id),
    check (ended_by is null or ended_at is not null)
);
INSERT INTO walls VALUES(X'01a1f72c3d20728293f173244f238b95',X'01a2161265367eb4b11dc8881a11ec96','Kitchen TV','en','as_house','74142e0bd851ff8091fcad3bcf958a7d9380fe83a38b108cb015e60505508108',X'01a1f72c8da37543b009a0905b4b8de6','2026-11-26T04:17:14Z','2026-11-29T02:17:14Z',NULL,NULL);
CREATE TABLE wall_names (
    person_id   uuid        primary key references people (id) on delete cascade,
    style       text        not null check (style in ('hidden', 'initials', 'first', 'full')),
    changed_at  timestamptz not null
);
INSERT INTO wall_names VALUES(X'01a1f72c3e257222abe9c386049af485','first','2026-11-26T04:17:14Z');
INSERT INTO wall_names VALUES(X'01a1f72c44de784eb730777789a4b7be','full','2026-11-26T04:17:14Z');
INSERT INTO wall_names VALUES(X'01a1f72c47347422bfc1ccafd1f911fe','initials','2026-11-26T04:17:14Z');
INSERT INTO wall_names VALUES(X'01a1f72c49287a0ebbe4dacbc8f9d6ff','first','2026-11-26T04:17:14Z');
INSERT INTO wall_names VALUES(X'01a1f72c4fff73e1987dd47193b849f1','hidden','2026-11-26T04:17:14Z');
CREATE TABLE firsts_left_out (
    house_id    uuid        not null references houses (id) on delete cascade,
    ready_made  text        not null,
    primary key (house_id, ready_made)
);
CREATE TABLE alert_holds (
    id          uuid        primary key,
    alert_id    uuid        not null,
    house_id    uuid        not null,
    person_id   uuid        not null,
    layer       text        not null check (layer in ('house', 'program', 'own')),
    taken_by    uuid        not null references people (id),
    taken_role  text        not null,
    taken_at    timestamptz not null,
    ended_at    timestamptz,
    ended_as    text        check (ended_as in ('let_go', 'handed_on', 'taken_over', 'parted', 'closed', 'moved_out')),
    -- Who took it over.
    ended_by    uuid        references people (id),
    check ((ended_at is null) = (ended_as is null)),
    foreign key (house_id, person_id, alert_id) references alerts (house_id, person_id, id) on delete cascade
);
INSERT INTO alert_holds VALUES(X'01a1fec893da71d1aebe790e8bb6b23d',X'01a1febad7b37849b5ad4618c93e187c',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','house',X'01a1f72c3e257222abe9c386049af485','mentor','2026-11-21T15:45:20Z','2026-11-22T05:08:20Z','closed',NULL);
INSERT INTO alert_holds VALUES(X'01a20b718ceb78cfb4614c1127d8943b',X'01a20b63cf8379ed9599aefcf573eb55',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','house',X'01a1f72c3e257222abe9c386049af485','mentor','2026-11-24T02:45:20Z','2026-11-24T23:29:20Z','closed',NULL);
INSERT INTO alert_holds VALUES(X'01a21610a7c37d99bcd6330b3b782c4d',X'01a21602ed6d7f52be3f313fa9865aec',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','house',X'01a1f72c3e257222abe9c386049af485','mentor','2026-11-26T04:15:20Z','2026-11-26T08:17:20Z','closed',NULL);
INSERT INTO alert_holds VALUES(X'01a21b3705267c9e9b9176b4a6aee320',X'01a21b29499073518b433f6bfa67cc86',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','house',X'01a1f72c3e257222abe9c386049af485','mentor','2026-11-27T04:15:20Z','2026-11-28T09:25:20Z','closed',NULL);
INSERT INTO alert_holds VALUES(X'01a2230c05ce7237892a5229dcbc67af',X'01a222fe4b6c73bc8eae43dc422c44d9',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c44de784eb730777789a4b7be','house',X'01a1f72c3e257222abe9c386049af485','mentor','2026-11-28T16:45:20Z',NULL,NULL,NULL);
INSERT INTO alert_holds VALUES(X'01a1feff846d7c108557df0c5b56dcb4',X'01a1fef1c784793899850a412340405b',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','house',X'01a1f72c3e257222abe9c386049af485','mentor','2026-11-21T16:45:20Z','2026-11-22T06:48:20Z','closed',NULL);
INSERT INTO alert_holds VALUES(X'01a210ea4d6f771590d1582bc0719970',X'01a210dc90387f93958f498b86a33a79',X'01a1f72c3d20728293f173244f238b95',X'01a1f72c49287a0ebbe4dacbc8f9d6ff','house',X'01a1f72c3e257222abe9c386049af485','mentor','2026-11-25T04:15:20Z','2026-11-26T03:29:20Z','closed',NULL);
CREATE INDEX memberships_of_a_house on memberships (house_id, role, person_id);
CREATE INDEX memberships_of_a_person on memberships (person_id, role);
CREATE UNIQUE INDEX memberships_once on memberships (house_id, person_id, role) where until_at is null;
CREATE UNIQUE INDEX memberships_one_home on memberships (person_id) where until_at is null and role = 'resident';
CREATE INDEX assignments_of_a_helper on assignments (helper_id, role);
CREATE UNIQUE INDEX assignments_once on assignments (house_id, resident_id, helper_id, role) where ended_at is null;
CREATE INDEX sessions_of_a_person on sessions (person_id, created_at);
CREATE INDEX invitations_of_a_house on invitations (house_id, invited_at);
CREATE INDEX resets_of_a_person on resets (person_id, started_at);
CREATE INDEX shares_of_a_person on shares (person_id, audience, class);
CREATE UNIQUE INDEX shares_once on shares (person_id, class, audience) where until_at is null and grantee_id is null;
CREATE UNIQUE INDEX shares_once_each on shares (person_id, class, grantee_id) where until_at is null and grantee_id is not null;
CREATE INDEX audit_events_of_a_person on audit_events (person_id, at);
CREATE INDEX sends_by_age on sends (received_at);
CREATE INDEX routine_items_of_a_house on routine_items (house_id);
CREATE INDEX routine_items_of_a_person on routine_items (person_id);
CREATE INDEX routine_assignments_due on routine_assignments (due_at) where due_at is not null;
CREATE INDEX routine_assignments_of_an_item on routine_assignments (item_id, person_id);
CREATE UNIQUE INDEX routine_assignments_once on routine_assignments (item_id, person_id) where until_day is null;
CREATE INDEX excuses_of_a_person on excuses (house_id, person_id, until_at);
CREATE INDEX routine_proposals_of_a_house on routine_proposals (house_id, answered_at);
CREATE INDEX stress_signals_of_a_person on stress_signals (person_id);
CREATE INDEX corrections_of_a_person on corrections (house_id, person_id, day);
CREATE UNIQUE INDEX answers_of_an_occurrence on answers (person_id, day, assignment_id) where assignment_id is not null;
CREATE INDEX answers_of_a_day on answers (person_id, day, acted_at);
CREATE UNIQUE INDEX alerts_one_open on alerts (house_id, person_id) where closed_at is null;
CREATE INDEX alert_facts_of_an_alert on alert_facts (alert_id, happened_at);
CREATE INDEX alert_steps_due on alert_steps (due_at) where due_at is not null;
CREATE INDEX deliveries_of_a_person on deliveries (person_id, role, created_at);
CREATE UNIQUE INDEX deliveries_one_nudge on deliveries (person_id, assignment_id, day) where kind = 'nudge';
CREATE UNIQUE INDEX deliveries_one_alert on deliveries (alert_id, person_id, role) where kind = 'alert';
CREATE UNIQUE INDEX alert_facts_once on alert_facts (person_id, day, assignment_id)
    where assignment_id is not null and settled_at is null;
CREATE UNIQUE INDEX deliveries_one_outage on deliveries (person_id, role, house_id, outage_at) where kind = 'off';
CREATE INDEX deliveries_unseen on deliveries (person_id, role, about_id) where kind = 'alert' and seen_at is null;
CREATE UNIQUE INDEX reach_outs_one_open on reach_outs (person_id) where ended_at is null;
CREATE INDEX reach_outs_of_a_person on reach_outs (person_id, sent_at);
CREATE INDEX reach_outs_of_a_helper on reach_outs (claimed_by, ended_at) where claimed_by is not null;
CREATE INDEX reach_outs_due on reach_outs (due_at) where due_at is not null;
CREATE INDEX reach_out_asks_open on reach_out_asks (helper_id, role) where is_open;
CREATE VIEW reach_out_asks_in_force as
select k.reach_out_id, k.house_id, k.person_id, k.helper_id, k.role, k.ring, k.call_only, k.asked_at, k.seen_at,
       k.passed_as, k.is_open, r.claimed_by
from reach_out_asks k
join reach_outs r on r.house_id = k.house_id and r.id = k.reach_out_id
join memberships m on m.house_id = k.house_id and m.person_id = k.helper_id and m.role = k.role and m.until_at is null
join memberships s on s.house_id = k.house_id and s.person_id = k.person_id and s.role = 'resident' and s.until_at is null
where k.asked_at is not null
  and (not k.as_assigned or exists (select 1 from assignments a
       where a.house_id = k.house_id and a.resident_id = k.person_id and a.helper_id = k.helper_id and a.role = k.role
         and a.accepted_at is not null and a.ended_at is null));
CREATE INDEX reach_out_events_of_one on reach_out_events (reach_out_id, id);
CREATE UNIQUE INDEX reach_out_signs_one on reach_out_signs (person_id) where ended_at is null;
CREATE INDEX reach_out_signs_of_a_helper on reach_out_signs (helper_id, role) where ended_at is null;
CREATE INDEX wins_of_a_person on wins (person_id, noted_at);
CREATE UNIQUE INDEX wins_once on wins (person_id, kind, source_id) where source_id is not null;
CREATE UNIQUE INDEX deliveries_one_reach_out on deliveries (reach_out_id, person_id, role, kind) where reach_out_id is not null;
CREATE UNIQUE INDEX word_ways_one_each on word_ways (person_id, channel) where channel <> 'push';
CREATE INDEX word_ways_of_a_person on word_ways (person_id, channel);
CREATE INDEX word_ways_of_a_session on word_ways (session_id);
CREATE INDEX deliveries_unplanned on deliveries (created_at) where planned_for is null or planned_for <> created_at;
CREATE INDEX sendings_next on sendings (next_at) where done_at is null;
CREATE INDEX sendings_of_a_way on sendings (way_id, done_at);
CREATE INDEX sendings_of_a_letter on sendings (letter_id);
CREATE INDEX sendings_of_a_lease on sendings (lease_id);
CREATE INDEX sendings_set_aside on sendings (done_at) where came_of = 'set_aside';
CREATE INDEX sendings_done on sendings (done_at) where done_at is not null;
CREATE INDEX standing_requests_due on standing_requests (due_at) where due_at is not null;
CREATE INDEX standing_requests_of_a_person on standing_requests (person_id, asked_at);
CREATE INDEX standing_requests_of_a_helper on standing_requests (helper_id, role) where ended_at is null;
CREATE UNIQUE INDEX standing_calls_one_open on standing_calls (request_id) where over_at is null;
CREATE INDEX standing_calls_of_a_request on standing_calls (request_id, met_at);
CREATE VIEW standing_requests_in_force as
select r.id, r.house_id, r.person_id, r.helper_id, r.role, r.as_assigned, r.content, r.asked_at, r.agreed_at, r.ends_at,
       c.id as call_id, c.met_at, c.taken_at
from standing_requests r
join memberships m on m.house_id = r.house_id and m.person_id = r.helper_id and m.role = r.role and m.until_at is null
join memberships s on s.house_id = r.house_id and s.person_id = r.person_id and s.role = 'resident' and s.until_at is null
left join standing_calls c on c.house_id = r.house_id and c.request_id = r.id and c.over_at is null
where r.ended_at is null
  and (not r.as_assigned or exists (select 1 from assignments a
       where a.house_id = r.house_id and a.resident_id = r.person_id and a.helper_id = r.helper_id and a.role = r.role
         and a.accepted_at is not null and a.ended_at is null));
CREATE INDEX notices_of_a_person on notices (person_id, given_at);
CREATE INDEX notices_unanswered on notices (person_id) where answered_at is null;
CREATE INDEX notices_unread on notices (noticer_id, role) where answered_at is not null and read_at is null;
CREATE INDEX notice_passes_unread on notice_passes (helper_id, role) where read_at is null;
CREATE VIEW notice_passes_in_force as
select x.notice_id, x.house_id, x.person_id, x.helper_id, x.role, x.passed_at, x.read_at
from notice_passes x
join memberships m on m.house_id = x.house_id and m.person_id = x.helper_id and m.role = x.role and m.until_at is null
join memberships s on s.house_id = x.house_id and s.person_id = x.person_id and s.role = 'resident' and s.until_at is null
where not x.as_assigned or exists (select 1 from assignments a
      where a.house_id = x.house_id and a.resident_id = x.person_id and a.helper_id = x.helper_id and a.role = x.role
        and a.accepted_at is not null and a.ended_at is null);
CREATE UNIQUE INDEX deliveries_one_standing on deliveries (standing_request_id, person_id, role, kind)
    where standing_request_id is not null;
CREATE UNIQUE INDEX deliveries_one_notice on deliveries (notice_id, person_id, role, kind) where notice_id is not null;
CREATE INDEX deliveries_standing_unseen on deliveries (person_id, role) where standing_request_id is not null and seen_at is null;
CREATE INDEX appointments_of_a_person on appointments (person_id);
CREATE INDEX help_asks_of_a_house on help_asks (house_id, state);
CREATE INDEX help_asks_of_a_person on help_asks (person_id, ended_at);
CREATE INDEX help_asks_of_a_taker on help_asks (taken_by, ended_at) where taken_by is not null;
CREATE INDEX help_asks_due on help_asks (due_at) where due_at is not null;
CREATE UNIQUE INDEX help_asks_one_ride on help_asks (item_id) where item_id is not null and ended_at is null;
CREATE UNIQUE INDEX deliveries_one_help on deliveries (help_id, person_id, role, kind, help_round) where help_id is not null;
CREATE UNIQUE INDEX calendars_one on calendars (person_id) where revoked_at is null;
CREATE VIEW reach_out_candidates as
select m.house_id, r.person_id as resident_id, m.person_id as helper_id, p.name, p.phone, m.role,
       a.helper_id is not null as is_mine, g.ring
from house_people r
join memberships m on m.house_id = r.house_id and m.person_id <> r.person_id and m.until_at is null
join people p on p.id = m.person_id
left join assignments a on a.house_id = m.house_id and a.resident_id = r.person_id and a.helper_id = m.person_id
  and a.role = m.role and a.accepted_at is not null and a.ended_at is null
left join reach_out_rings g on g.house_id = m.house_id and g.person_id = r.person_id and g.helper_id = m.person_id
  and (a.helper_id is not null or not g.as_assigned)
where m.role <> 'counselor' or a.helper_id is not null;
CREATE INDEX milestones_of_a_person on milestones (person_id);
CREATE INDEX house_milestones_of_a_house on house_milestones (house_id, ended_at);
CREATE INDEX celebrations_of_a_house on celebrations (house_id, day);
CREATE INDEX celebrations_of_a_person on celebrations (person_id, day);
CREATE INDEX cheers_of_a_cheerer on cheers (cheerer_id, cheered_at);
CREATE UNIQUE INDEX deliveries_one_celebration on deliveries (celebration_id, person_id, kind) where celebration_id is not null;
CREATE INDEX deliveries_celebration_unseen on deliveries (person_id, role) where celebration_id is not null and seen_at is null;
CREATE INDEX houses_celebrate on houses (celebrates_at);
CREATE UNIQUE INDEX wins_once_a_seven on wins (person_id, assignment_id, day) where assignment_id is not null;
CREATE UNIQUE INDEX wins_of_their_person on wins (person_id, id);
CREATE UNIQUE INDEX win_posts_once on win_posts (win_id, audience) where until_at is null and grantee_id is null;
CREATE UNIQUE INDEX win_posts_once_each on win_posts (win_id, grantee_id) where until_at is null and grantee_id is not null;
CREATE INDEX win_posts_of_a_person on win_posts (person_id, from_at);
CREATE INDEX win_posts_of_a_house on win_posts (house_id, from_at) where audience = 'house' and until_at is null;
CREATE INDEX praise_of_a_person on praise (person_id, written_at);
CREATE INDEX praise_unread on praise (person_id) where read_at is null;
CREATE INDEX praise_of_a_writer on praise (writer_id, written_at);
CREATE INDEX praise_shown on praise (house_id, shown_at) where shown_at is not null;
CREATE UNIQUE INDEX deliveries_one_praise on deliveries (praise_id, person_id, role, kind) where praise_id is not null;
CREATE INDEX walls_of_a_house on walls (house_id, made_at);
CREATE VIEW celebrations_in_force as
select c.id as celebration_id, c.house_id, c.person_id, c.day, c.what, m.person_id as reader_id, m.role, s.audience,
       coalesce(n.name_style, 'none') as name_style
from celebrations c
left join recoveries n on n.person_id = c.person_id
join memberships r on r.house_id = c.house_id and r.person_id = c.person_id and r.role = 'resident' and r.until_at is null
join shares s on s.person_id = c.person_id and s.class = 'milestones' and s.until_at is null and s.from_at < c.over_at
join memberships m on m.house_id = c.house_id and m.until_at is null and m.person_id <> c.person_id and m.from_at < c.over_at
where c.put_aside_at is null and c.gone_at is null
  and ((s.audience = 'house' and m.role in ('resident', 'manager') and n.name_style <> 'none')
    or (s.audience = 'circle' and s.grantee_id = m.person_id and m.role = 'resident')
    or (s.audience = m.role and m.role in ('mentor', 'counselor') and exists (select 1 from assignments a
        where a.house_id = c.house_id and a.resident_id = c.person_id and a.helper_id = m.person_id and a.role = m.role
          and a.accepted_at < c.over_at and a.ended_at is null)));
CREATE VIEW words_withdrawn as
select d.id as delivery_id
from deliveries d
where d.celebration_id is not null and not case d.kind
    when 'own_celebration' then exists (select 1 from celebrations c
        join memberships m on m.house_id = c.house_id and m.person_id = c.person_id and m.role = 'resident' and m.until_at is null
        where c.id = d.celebration_id and c.put_aside_at is null and c.gone_at is null)
    else exists (select 1 from celebrations_in_force v
        where v.celebration_id = d.celebration_id and v.reader_id = d.person_id)
    end;
CREATE UNIQUE INDEX alert_holds_one on alert_holds (alert_id, layer) where ended_at is null;
CREATE INDEX alert_holds_of_an_alert on alert_holds (alert_id, taken_at);
CREATE INDEX alert_holds_of_a_helper on alert_holds (house_id, taken_by) where ended_at is null;
COMMIT;
