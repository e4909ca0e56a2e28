BEGIN TRANSACTION;
CREATE TABLE _sqlx_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    success BOOLEAN NOT NULL,
    checksum BLOB NOT NULL,
    execution_time BIGINT NOT NULL
);
INSERT INTO _sqlx_migrations VALUES(1,'houses and people','2026-11-28 16:09:11',1,X'dba3c816b928998544910cf8f15d326ccb99fbb68876e6b2309559f48d6342dc203280c0576185a7cec1a5c67ea01e89',2542703);
INSERT INTO _sqlx_migrations VALUES(2,'sharing and looks','2026-11-28 16:09:11',1,X'42d252744eef8820969ac6a1093c5281408322b3eee1261ba687925439ad632d22e5e970ced92cfc37ab2d8c7dba4a09',2296697);
INSERT INTO _sqlx_migrations VALUES(3,'routines','2026-11-28 16:09:11',1,X'c500f5613ae780ca5d4cd957a9e24b172057a564495f8b860299baeaf01ef946812991baa02e8a189eaf653b611778a3',3617115);
INSERT INTO _sqlx_migrations VALUES(4,'outcomes.sqlite','2026-11-28 16:09:11',1,X'facd74ce2a2630ec91b158c526cfefa57a1a435367053927204374b62e14fe4dd2724036b3be829a184fe71a971710af',931499);
INSERT INTO _sqlx_migrations VALUES(5,'answers','2026-11-28 16:09:11',1,X'c3778971dac7ab19e3ea79d399ec9039cccebcf16059034ec3f241b1d18b1f685a441fa14f561c95c9dcab936c26c040',1164129);
INSERT INTO _sqlx_migrations VALUES(6,'alerts','2026-11-28 16:09:11',1,X'be19bf6462ff2ad85aecd27dde8ae02eba630a1fe349c4892b6e32295009ae6e01fe8f967ddabe626cbe8edbebee8efc',2856929);
INSERT INTO _sqlx_migrations VALUES(7,'facts again and who was told','2026-11-28 16:09:11',1,X'344ee20f32ddabb63284b100e1aaa8a9febe4a141ac311fe695dbdc65297b838b890f0a33a1c801ca9b18e4b0504c2e2',5228859);
INSERT INTO _sqlx_migrations VALUES(8,'reach outs','2026-11-28 16:09:11',1,X'5f3add4c918ae3f50d04b956817bfcdf4e59dbf8f602e7f79fb5ce99e9542bf6cb8e2af41fcd487f9177b51513afb3d7',5229453);
INSERT INTO _sqlx_migrations VALUES(9,'sendings','2026-11-28 16:09:11',1,X'efa426eaed489cd12f9ebc8e3c54242407381694852bdbd86c4755617531e27a94f2c4308ce3e1b3c83a657712c3c159',7477836);
CREATE TABLE installation (
    id          smallint    primary key check (id = 1),
    key_id      text        not null,
    created_at  timestamptz not null
);
INSERT INTO installation VALUES(1,'f0be79b50e83ad01','2026-11-28T16:09:11Z');
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
, named_in_word boolean not null default false);
INSERT INTO houses VALUES(X'01a2092b2068728293f173244f238b95','Maple House','America/Chicago',180,'kept_only','','764-555-0131','911','988','2026-11-23T16:09:11Z',0);
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
INSERT INTO people VALUES(X'01a20404c6a6710aadec89025cc1ec67','Pat Morgan','owner','$argon2id$v=19$m=19456,t=2,p=1$BerCi6wcC9KNm6SwsDxScg$nfAUvAagKYoe7l6jgn3tiJqyfEbKNMjg8hiPjBAbWNg','en','217374caae8973299f1f475df2714d464386a693a0ce3f3330de3688ae9f1b91204c1c01d32440d323198307d288ada1732e','1bdd4b04b9e3548953f6fd19c75ccf74f4fc0df63f98046db40bee01a60f2b6dfab82671002cfb838f4c891f7f83ecc78503','e38aae5d48fd98f6bd3460529706ddbfedd203de69bd75a90004c5da9db2244b56202044f580671ae107b8c2b9f6dc378978d8adb293b9cc54d12ddb18ea75a6','bba4ac246360dcbcfad917b00ae6ff527930d1b833c48fe6a95016068ecf3b77','143e29f191c7ec555437cb5869f3bbbf107263fed43a8a588c43605bc390780af62eedc9dbaba07f851a49831bbd72971c4979e7','671bc58d33cd945623d232242c6975333226acc865ad3c2e538cbc90076bd713','c57e3dfe41d42b0a35ae24470d2b6146716c44703a53caf808a308f45524c0ddf3f04586ebb93ce99c7a26e72f306811922b6e1bdc3311477c7c2a76cce9d8',NULL,NULL,'2026-11-23T22:09:11Z','2026-11-23T16:09:11Z');
INSERT INTO people VALUES(X'01a2092b232779448ca4858a51368c82','Keith Hill','keith.hill901','$argon2id$v=19$m=19456,t=2,p=1$7hUJ5I8Blr8glrFDsNEExg$u7MR2lGucrGo35QhJzs/7i2O4Lts4ErsTQPUEdjg5RA','en','85f88c6eafc2d64feffc0ed4a220f72d96949f87c39dfd17484f4866c0f0f077ddc4cf2d2fc472430420c940cacf7b8628fd','efb026a0d02be61a1a98d2ffc7a15d373c3eff6f5ac7a88806168b18024bea51467236f066a67705acc89165f37d5d75269e','6c2d536851288c7ec2302e6ada740fa71a6c496e1711be06b50699ca92bf09fa4e245bfdd01a6a74292203b037d3652fea2bb45dc72d3737b6b9976f72e3158307fc3a47186182d5','4785ebf14bb1fffd3e7a65f9343624597bec3bc4fac0e3b738a9bef325271357','e551cb068c7b8b5941289f7535b5b04bab3a8a93cd42848a3d35f53d40a4c5d9ae5ec1369fc2be5dc97b5bd398f93e53dc5d88af','d1febb52b55110d5a4b9fa0d01b06f44453e97900be983ca8989a3c25552100a','fc0ed76f18be1ab46800d16f1081b8600f1b6b4dbc19120b5f1bf0b174ba9c0cb60bced6bac65552366b65cbf8498315d82151557de7d67d5d547d10f936fb',NULL,NULL,'2026-11-23T22:09:11Z','2026-11-23T16:09:11Z');
INSERT INTO people VALUES(X'01a2092b27f774728173362c465a5279','Lena Smith','lena.smith902','$argon2id$v=19$m=19456,t=2,p=1$7hUJ5I8Blr8glrFDsNEExg$u7MR2lGucrGo35QhJzs/7i2O4Lts4ErsTQPUEdjg5RA','en','e8da8119a0fe513977da801d3ebf95c1745191404cc98e1d84bf6eb32ab7b72668cbbe2ddd16feecae8b1a8a6596acba5407','3735bfe2d577f97632a0f90d81ef0163c574bd400a327b46ba5cc36b64abdaf8ad2bf4a6f5d13ddc84d2f4a56d7707418984','8379bd8022652861ecce6709c8bf8ca803372b2a88751a022c5d5588ba9286fb5111a6d65846258635db0c41c10544ec606eb3a934deb64e9a0fdb5867ffcffc16879799c0309174','ee7affbf2f2c9049a50e0b6c75c8f0a97f8f933255406caae98013ce10900d73','e97dfa57fb8304699c9c5084029138f94d8edb0061d0fbb3b2b0dec6e694b63b34416478daaa4bbd4d2a18f20d30e6583fab4100','ffc22bbd79a9fbc8e3707929f38b0bfee2dda7680755a9c2fccd8580cac262bd','6fc65eabad7531c6d2c01987d1f822fd1c656940cdc31cf9c0a1f863825281ec0df82b47c762d5bf7cc2da4068e27aa145297a98591b9df776e44c591ae2ea',NULL,NULL,'2026-11-23T22:09:12Z','2026-11-23T16:09:12Z');
INSERT INTO people VALUES(X'01a2092b70eb7543b009a0905b4b8de6','Uma Kowalski','uma.kowalski951','$argon2id$v=19$m=19456,t=2,p=1$jenQqsYGZnwLoeOHwng0Aw$LUy495lg+wCGKHg6gPcoJQ+JE6YHnNRMiSgt++3KmH8','en','74e27736dad409bf27b407a262bf52a8080f594dc83e5d765df4c5bfcf555e5377a9529f206d4d5f3fcef8eecd9f3d5b167d71f8','7547a23cd0fdcb1d84551fb7fedcba21f103f12d8e5e21e75a79dc6973d7ca0c541b71da74173c212dd3f4bd65bef49a8ccc','5d0228a548870774d0987ec5be3651210b4ca1a463b4ec014601936714ae1c131b0180d1fdbe3b1d1b95fcb4dfc1a6c62b5e1ac5a999fe459b07e33cd1d31425c7c7ae352813c5839039','8ce42192fcaf4c5769c953c9facb8ec221195e56ea07560606fe4f963402e179','04a81ecb27b3c8181db98c735ce8ba3e7b065f50cf3d9ab74e6f71aab3ff2d1bf4ff7c354e96e7954724c6f67cd609576ea41077','0fdc23075cc3bcbaa8e4f7b31767444b1da27a6c8d96a4e6e25893744278d60d','f5aa37996a5a23c8251a133c746d5d6728e59d289726c4755e3afd6c5dcd6e85a28cfdf004a328e5dc994ee873492fded13b49d9cd4ce97c76b9ecc5668dd5',NULL,NULL,'2026-11-23T22:09:31Z','2026-11-23T16:09:31Z');
INSERT INTO people VALUES(X'01a2092b216d7222abe9c386049af485','Ana Miller','ana.miller1','$argon2id$v=19$m=19456,t=2,p=1$UIbwTtljhVZnfhJsWREcCQ$PQ8Pt7UAyHTTzb17qA1lZ0tNLcYtbRRS30FlbmvC5ek','en','29a14f51299b29a81ffcf5370a02baf6dd54110f572c3e94d7aa0b0e919ec61ad0efd478f0d3c419a0840411cb9cd49f051a','9d84d83b9053bfbb248cba090c501523eab5cabc497581f73ecf743533fa51966316451f2efafbdc5f16ea76bdab3b46e2e9','9cc331eb6c87cb5c07695b0f6b5557bfcb59db7a59e1dc2dcf76e33081f6e7120705eff7f1849bf136e06bdde11fac40dc22e983f51984bab28d879f62d97948ab05bece139a','8e3e6ab5909be2eb27de6bfd201955a54c292a7ebf89ed0344f11df752eba0df','fa179b2d8fbef15b4f67d74959b7d28709a8d79abe0368b36370920d2c93e3c8b61421cadeac07c202a60cafe54ac76a6a823353','ad724ee1b61ec407bfd6bbc1171439274b0c39781a131cb8cfbf68e976532c70','7e04ba452615b248b609f67654d4865530abe9f687bcc776ab022cd329e74d92f2096c6f2cbdb0b974141ca999990da97467f2ea02fcd964a7f636614ce25e',NULL,NULL,'2026-11-23T22:09:11Z','2026-11-23T16:09:11Z');
INSERT INTO people VALUES(X'01a2092b2826784eb730777789a4b7be','Marcus Lee','marcus.lee2','$argon2id$v=19$m=19456,t=2,p=1$B6CMlHLZsz+N79oi/ECCkw$dT0Y+uK3aNtu0HQdtH0P4zJqZVZjMxW53nwwb8HMkrM','en','449e8a717b474d2509bf85e7109b80d3ce4c54d4092d27c8758cd34de1d191d287ec9f834b108e9f4e14a4ac717a1f65bf69','5b8dba0d031c93ff9d2c9824e42f3cdba6029ae2953966ff62c7b228fee2343955fcc18e7fb207684c7db510d317d261a1a6','77f3ed8367388af0e7c5a075ac6e4ff6a3eafe3688024c84b17f455b7235dbca39cea341f0da40dc5a294fc60b7da552429c5a3907e9feb5c7fb7bd158194e24c6ab44edc121','49e0276ea19f9dede881bcd466215e3efaf932a908df775e5f8f859fbc3367c2','0f22ce6af0c7520f420fdf266f5243056561bb0830942e61b78aa4efbbf666a992b25e0736797086ad357bb59275146a3d32e176','287e7707747e8c98fc5cbcf77b27eb94073a32391f42a7b64f3bbf0a23ae9da7','524c7843accd5e4b29fc92d5dcb84a508eb587c201bbe2c66e549b30f1022a7076c615208ab72e30cb391ffe71e5a442def440daab98b74c9dd40885835f8b',NULL,NULL,'2026-11-23T22:09:12Z','2026-11-23T16:09:12Z');
INSERT INTO people VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','Devon Flores','devon.flores3','$argon2id$v=19$m=19456,t=2,p=1$B6CMlHLZsz+N79oi/ECCkw$dT0Y+uK3aNtu0HQdtH0P4zJqZVZjMxW53nwwb8HMkrM','en','6d46a9c9c348b5d3a082c7dfb2459bb51316cbed6dde08ce380c2c9e56e54f5016a412ad36b375ad55d548fb389f3bcf54fdaa8f','aac9f7e2a929d100e17491ec2716e0f697a2325d475a09004bb404926286fc95f4520b4c3072e6f225468318397f8ee75cac','c6cd741e34e7b2d3b2818efd7653b5b1b3b35e5bc01fff78422f0a82c4fdda5f75192de3a5e65edcd21e2e32501ac4ce436fc3eb94eabcb89409160b05ff66eefe36d748dc656a26','e3fead5a06254e979a4b71281281a81e1b7cbab4bf212ee609ad305c0513c924','45c92a574e7a1118cb5afcf2b489f868bab527814126ffa04062d8df5eaa01da8b6f7369bf9b4699828053f5b5cfad71dcc6e605','4c36df16696a29bb710dd7ba259e025782119fdb6ad14a564f2705886516c8c9','edf1719ca0edb9194e228b433a5206bf57037ff1b07c7e9bef0467f8a0ffdd63a3e0a95bf628d3c204a8f83cb75e394bad56c69eb31c840a6c50573b341e49',NULL,NULL,'2026-11-23T22:09:13Z','2026-11-23T16:09:13Z');
INSERT INTO people VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','Rosa Kowalski','rosa.kowalski4','$argon2id$v=19$m=19456,t=2,p=1$B6CMlHLZsz+N79oi/ECCkw$dT0Y+uK3aNtu0HQdtH0P4zJqZVZjMxW53nwwb8HMkrM','en','1c06d20328fb74c4b0a638283fe36821d4cac0e991cd2d5819906838f2314b1c4ab2f2012be0c69b07fdad8afe9431f01e2f613018','661a4b9770488c4ed482724b9d3f72689a5993fa6bca6caf2281acac1170f73aea107468442e3c250ad3b120174465a40c83','823243eca326906c5cbe2c50811b9abc175174029f9360114d2e626c7778a516b0f3bef3017f4a3862f39c05861b10482f25a316154a653dddcc8bb3cc105300e684562a25079a5de1','675b4b447c95a2419f698f3aef0d2340897740ac1968b3a10bf9211e31221aa4','1094fc2be94529f4aacace77a7840f415c9900fc0147aee0e1832f4c5fe4d3cfa24a16e7aaf8f8e06ed95330ff4dc442c139c96b','08af1ce1e2b86a6a74f5ee1d2438f29454c35e7fba7d350bc76f4320e3b62bdf','ff2b33075ccf8a9d173182475f06fbcbb7ecf4639d3a2031f245184ead0379d037328166af09449ff895e0c0daf7047515b9f681f69d990c5ba08e0c7903b2',NULL,NULL,'2026-11-23T22:09:14Z','2026-11-23T16:09:14Z');
CREATE TABLE owners (
    person_id   uuid        not null references people (id) on delete cascade,
    from_at     timestamptz not null,
    until_at    timestamptz,
    primary key (person_id, from_at)
);
INSERT INTO owners VALUES(X'01a20404c6a6710aadec89025cc1ec67','2026-11-23T16:09:11Z',NULL);
CREATE TABLE house_people (
    house_id   uuid not null references houses (id) on delete cascade,
    person_id  uuid not null references people (id) on delete cascade,
    primary key (house_id, person_id)
);
INSERT INTO house_people VALUES(X'01a2092b2068728293f173244f238b95',X'01a2092b70eb7543b009a0905b4b8de6');
INSERT INTO house_people VALUES(X'01a2092b2068728293f173244f238b95',X'01a2092b232779448ca4858a51368c82');
INSERT INTO house_people VALUES(X'01a2092b2068728293f173244f238b95',X'01a2092b27f774728173362c465a5279');
INSERT INTO house_people VALUES(X'01a2092b2068728293f173244f238b95',X'01a2092b216d7222abe9c386049af485');
INSERT INTO house_people VALUES(X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be');
INSERT INTO house_people VALUES(X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe');
INSERT INTO house_people VALUES(X'01a2092b2068728293f173244f238b95',X'01a2092b2c707a0ebbe4dacbc8f9d6ff');
CREATE TABLE memberships (
    id         uuid        primary key,
    house_id   uuid        not null,
    person_id  uuid        not null,
    role       text        not null check (role in ('resident', 'mentor', 'counselor', 'manager')),
    from_at    timestamptz not null,
    until_at   timestamptz,
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO memberships VALUES(X'01a2092b71e57f2b8f1f5118a88581e9',X'01a2092b2068728293f173244f238b95',X'01a2092b70eb7543b009a0905b4b8de6','manager','2026-11-23T16:09:31Z',NULL);
INSERT INTO memberships VALUES(X'01a2092b20b27682a49b489aacb9257f',X'01a2092b2068728293f173244f238b95',X'01a2092b232779448ca4858a51368c82','counselor','2026-11-23T16:09:11Z',NULL);
INSERT INTO memberships VALUES(X'01a2092b25687f16b0a2b658781220a9',X'01a2092b2068728293f173244f238b95',X'01a2092b27f774728173362c465a5279','counselor','2026-11-23T16:09:12Z',NULL);
INSERT INTO memberships VALUES(X'01a2092b23e17814b67067204eb693b8',X'01a2092b2068728293f173244f238b95',X'01a2092b216d7222abe9c386049af485','resident','2026-11-23T16:09:11Z',NULL);
INSERT INTO memberships VALUES(X'01a2092b23ef7963a59f12ce6f0f3611',X'01a2092b2068728293f173244f238b95',X'01a2092b216d7222abe9c386049af485','mentor','2026-11-23T16:09:11Z',NULL);
INSERT INTO memberships VALUES(X'01a2092b24a97c70815e6fedb6843b78',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','resident','2026-11-23T16:09:12Z',NULL);
INSERT INTO memberships VALUES(X'01a2092b2b3f7dc8a9fd64bd1cac9bed',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','resident','2026-11-23T16:09:13Z',NULL);
INSERT INTO memberships VALUES(X'01a2092b2c8f79d1af7b972966620564',X'01a2092b2068728293f173244f238b95',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','resident','2026-11-23T16:09:14Z',NULL);
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
INSERT INTO assignments VALUES(X'01a209cfeebe77c0a79f083948572663',X'01a2092b2068728293f173244f238b95',X'01a2092b216d7222abe9c386049af485',X'01a2092b232779448ca4858a51368c82','counselor',X'01a20404c6a6710aadec89025cc1ec67','2026-11-23T19:09:11Z','2026-11-23T21:09:11Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a209cff2cc7ee5819d4acb70f0fe3c',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be',X'01a2092b27f774728173362c465a5279','counselor',X'01a20404c6a6710aadec89025cc1ec67','2026-11-23T19:09:12Z','2026-11-23T21:09:12Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a209cff1dd77559fab22e229442c46',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be',X'01a2092b216d7222abe9c386049af485','mentor',X'01a2092b70eb7543b009a0905b4b8de6','2026-11-23T19:09:12Z','2026-11-23T21:09:12Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a209cff77b7f16bfc2a865f8422197',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b232779448ca4858a51368c82','counselor',X'01a20404c6a6710aadec89025cc1ec67','2026-11-23T19:09:13Z','2026-11-23T21:09:13Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a209cff4db7ea4b09cf2cda7450585',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b216d7222abe9c386049af485','mentor',X'01a2092b70eb7543b009a0905b4b8de6','2026-11-23T19:09:13Z','2026-11-23T21:09:13Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a209cffa367f6c8e5288811945068c',X'01a2092b2068728293f173244f238b95',X'01a2092b2c707a0ebbe4dacbc8f9d6ff',X'01a2092b27f774728173362c465a5279','counselor',X'01a20404c6a6710aadec89025cc1ec67','2026-11-23T19:09:14Z','2026-11-23T21:09:14Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a209cff839774ba75f21d2cf69b74a',X'01a2092b2068728293f173244f238b95',X'01a2092b2c707a0ebbe4dacbc8f9d6ff',X'01a2092b216d7222abe9c386049af485','mentor',X'01a2092b70eb7543b009a0905b4b8de6','2026-11-23T19:09:14Z',NULL,NULL,NULL);
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
INSERT INTO sessions VALUES(X'01a222eafa5574b5b7d9941fb7abcd53',X'01a2092b216d7222abe9c386049af485','5070dc9ad1b0cf20ee1ecae21e93c65231251f0078352f7d1b3208a06b1ded75','–, –',1,'2026-11-28T16:09:14Z','2026-12-28T16:09:14Z');
INSERT INTO sessions VALUES(X'01a222eafaef7441ad04b05679036f4f',X'01a2092b70eb7543b009a0905b4b8de6','e2e96cb7544308a35464b7e7badc3247831826db9a7b33957c4abe08624070e9','–, –',1,'2026-11-28T16:09:14Z','2026-12-28T16:09:14Z');
INSERT INTO sessions VALUES(X'01a222eafb77727b904ab546532512be',X'01a2092b2826784eb730777789a4b7be','ad86d9217693848d097e324e2a585384bbbe62a3d360461f0ea3687daa6b91e0','–, –',1,'2026-11-28T16:09:14Z','2026-12-28T16:09:14Z');
INSERT INTO sessions VALUES(X'01a222eafcd7760faa10176df6549a79',X'01a2092b2a7c7422bfc1ccafd1f911fe','b72630ce849b32e1bab099ab74aeda194142cc2f35177cf210eeeed69c21a53a','–, –',1,'2026-11-28T16:09:15Z','2026-12-28T16:09:15Z');
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
INSERT INTO invitations VALUES(X'01a222eaedd1759f81ba6f97931247f4',X'01a2092b2068728293f173244f238b95','resident','The new person in room 3','992128d0725b9ebebc24a8dfc8d2c7b34a164205cf0a86d533fb036bdcf93732',X'01a2092b70eb7543b009a0905b4b8de6','2026-11-27T20:09:11Z','2026-12-04T16:09:11Z',NULL,NULL,NULL);
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
INSERT INTO shares VALUES(X'01a20a74baea7a3197dbe065ac72ec2d',X'01a2092b216d7222abe9c386049af485','mood','mentor',NULL,'My mentor may read this: mood.','2026-11-23T22:09:11Z',NULL);
INSERT INTO shares VALUES(X'01a20a74b99573a6b60f77fc4bb4a65a',X'01a2092b216d7222abe9c386049af485','program_titles','mentor',NULL,'My mentor may read this: program titles.','2026-11-23T22:09:11Z',NULL);
INSERT INTO shares VALUES(X'01a20a74b99975b9bd978a30cff80884',X'01a2092b216d7222abe9c386049af485','contact','mentor',NULL,'My mentor may read this: contact.','2026-11-23T22:09:11Z',NULL);
INSERT INTO shares VALUES(X'01a20a74b7ba77f495f397bf689eb8f3',X'01a2092b216d7222abe9c386049af485','mood','counselor',NULL,'My counselor may read this: mood.','2026-11-23T22:09:11Z',NULL);
INSERT INTO shares VALUES(X'01a20a74b8a4701d9bd810e44714a848',X'01a2092b216d7222abe9c386049af485','cravings','counselor',NULL,'My counselor may read this: cravings.','2026-11-23T22:09:11Z',NULL);
INSERT INTO shares VALUES(X'01a20a74ba8b7f098471c6c0a622678f',X'01a2092b216d7222abe9c386049af485','notes','counselor',NULL,'My counselor may read this: notes.','2026-11-23T22:09:11Z',NULL);
INSERT INTO shares VALUES(X'01a20a74b94a78d086788188fa92b0b2',X'01a2092b216d7222abe9c386049af485','own_routine','counselor',NULL,'My counselor may read this: own routine.','2026-11-23T22:09:11Z',NULL);
INSERT INTO shares VALUES(X'01a20a74ba37709085a2b544983e54d1',X'01a2092b216d7222abe9c386049af485','program_titles','counselor',NULL,'My counselor may read this: program titles.','2026-11-23T22:09:11Z',NULL);
INSERT INTO shares VALUES(X'01a20a74b96b7057a7ae6972ef3c2974',X'01a2092b216d7222abe9c386049af485','contact','counselor',NULL,'My counselor may read this: contact.','2026-11-23T22:09:11Z',NULL);
INSERT INTO shares VALUES(X'01a20a74bc1d7b67be2f1fd9b9d836a2',X'01a2092b2826784eb730777789a4b7be','mood','mentor',NULL,'My mentor may read this: mood.','2026-11-23T22:09:12Z',NULL);
INSERT INTO shares VALUES(X'01a20a74bc3d7ef8881104ae98e38255',X'01a2092b2826784eb730777789a4b7be','mood','counselor',NULL,'My counselor may read this: mood.','2026-11-23T22:09:12Z',NULL);
INSERT INTO shares VALUES(X'01a20a74bcf17b75b877e2e0c1edfa06',X'01a2092b2826784eb730777789a4b7be','cravings','counselor',NULL,'My counselor may read this: cravings.','2026-11-23T22:09:12Z',NULL);
INSERT INTO shares VALUES(X'01a20a74bd7d7eb7afaf4d1fba3feca7',X'01a2092b2826784eb730777789a4b7be','program_titles','counselor',NULL,'My counselor may read this: program titles.','2026-11-23T22:09:12Z',NULL);
INSERT INTO shares VALUES(X'01a20a74bbff74adbeeb3a8a2ebe5254',X'01a2092b2826784eb730777789a4b7be','contact','counselor',NULL,'My counselor may read this: contact.','2026-11-23T22:09:12Z',NULL);
INSERT INTO shares VALUES(X'01a20a74bfc2722a9b256dc69cda7608',X'01a2092b2a7c7422bfc1ccafd1f911fe','cravings','mentor',NULL,'My mentor may read this: cravings.','2026-11-23T22:09:13Z',NULL);
INSERT INTO shares VALUES(X'01a20a74c20a75e7b1a0e720798d492d',X'01a2092b2a7c7422bfc1ccafd1f911fe','program_titles','mentor',NULL,'My mentor may read this: program titles.','2026-11-23T22:09:13Z',NULL);
INSERT INTO shares VALUES(X'01a20a74c0707df191ad12318acfe312',X'01a2092b2a7c7422bfc1ccafd1f911fe','notes','counselor',NULL,'My counselor may read this: notes.','2026-11-23T22:09:13Z',NULL);
INSERT INTO shares VALUES(X'01a20a74c20f702bb34b675a38396f4d',X'01a2092b2a7c7422bfc1ccafd1f911fe','own_routine','counselor',NULL,'My counselor may read this: own routine.','2026-11-23T22:09:13Z',NULL);
INSERT INTO shares VALUES(X'01a20a74bf8d79dfb9f016b051dfff16',X'01a2092b2a7c7422bfc1ccafd1f911fe','contact','counselor',NULL,'My counselor may read this: contact.','2026-11-23T22:09:13Z',NULL);
INSERT INTO shares VALUES(X'01a20a74c56677519bd38f4016c4209a',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','mood','mentor',NULL,'My mentor may read this: mood.','2026-11-23T22:09:14Z',NULL);
INSERT INTO shares VALUES(X'01a20a74c42774039440c2a53af66648',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','cravings','mentor',NULL,'My mentor may read this: cravings.','2026-11-23T22:09:14Z',NULL);
INSERT INTO shares VALUES(X'01a20a74c691746780b82b9d2f37c490',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','own_routine','mentor',NULL,'My mentor may read this: own routine.','2026-11-23T22:09:14Z',NULL);
INSERT INTO shares VALUES(X'01a20a74c65a73e9838d606675e50b11',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','program_titles','mentor',NULL,'My mentor may read this: program titles.','2026-11-23T22:09:14Z',NULL);
INSERT INTO shares VALUES(X'01a20a74c6c07b3b92db84bdee553911',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','contact','mentor',NULL,'My mentor may read this: contact.','2026-11-23T22:09:14Z',NULL);
INSERT INTO shares VALUES(X'01a20a74c3a37f9faa24389c4698d766',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','mood','counselor',NULL,'My counselor may read this: mood.','2026-11-23T22:09:14Z',NULL);
INSERT INTO shares VALUES(X'01a20a74c53e731b86169a5ac62e130e',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','cravings','counselor',NULL,'My counselor may read this: cravings.','2026-11-23T22:09:14Z',NULL);
INSERT INTO shares VALUES(X'01a20a74c39c754f805b515877da36b8',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','notes','counselor',NULL,'My counselor may read this: notes.','2026-11-23T22:09:14Z',NULL);
INSERT INTO shares VALUES(X'01a20a74c6d074c98a7794ddf47940b5',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','own_routine','counselor',NULL,'My counselor may read this: own routine.','2026-11-23T22:09:14Z',NULL);
INSERT INTO shares VALUES(X'01a20a74c4ea765096aed7f30d7f8b0a',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','contact','counselor',NULL,'My counselor may read this: contact.','2026-11-23T22:09:14Z',NULL);
CREATE TABLE looks (
    person_id   uuid        not null references people (id) on delete cascade,
    viewer_id   uuid        not null references people (id) on delete cascade,
    role        text        not null,
    class       text        not null,
    house_id    uuid        not null references houses (id) on delete cascade,
    looked_at   timestamptz not null,
    primary key (person_id, looked_at, viewer_id, role, class)
);
INSERT INTO looks VALUES(X'01a2092b216d7222abe9c386049af485',X'01a2092b70eb7543b009a0905b4b8de6','manager','routine',X'01a2092b2068728293f173244f238b95','2026-11-26T20:00:00Z');
INSERT INTO looks VALUES(X'01a2092b216d7222abe9c386049af485',X'01a2092b70eb7543b009a0905b4b8de6','manager','routine',X'01a2092b2068728293f173244f238b95','2026-11-25T19:00:00Z');
INSERT INTO looks VALUES(X'01a2092b216d7222abe9c386049af485',X'01a2092b70eb7543b009a0905b4b8de6','manager','routine',X'01a2092b2068728293f173244f238b95','2026-11-24T19:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2826784eb730777789a4b7be',X'01a2092b70eb7543b009a0905b4b8de6','manager','routine',X'01a2092b2068728293f173244f238b95','2026-11-27T16:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2826784eb730777789a4b7be',X'01a2092b70eb7543b009a0905b4b8de6','manager','routine',X'01a2092b2068728293f173244f238b95','2026-11-26T19:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2826784eb730777789a4b7be',X'01a2092b27f774728173362c465a5279','counselor','routine',X'01a2092b2068728293f173244f238b95','2026-11-25T17:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2826784eb730777789a4b7be',X'01a2092b27f774728173362c465a5279','counselor','routine',X'01a2092b2068728293f173244f238b95','2026-11-24T17:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b232779448ca4858a51368c82','counselor','routine',X'01a2092b2068728293f173244f238b95','2026-11-27T18:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b70eb7543b009a0905b4b8de6','manager','routine',X'01a2092b2068728293f173244f238b95','2026-11-26T21:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b70eb7543b009a0905b4b8de6','manager','routine',X'01a2092b2068728293f173244f238b95','2026-11-25T20:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b216d7222abe9c386049af485','mentor','routine',X'01a2092b2068728293f173244f238b95','2026-11-24T17:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff',X'01a2092b27f774728173362c465a5279','counselor','routine',X'01a2092b2068728293f173244f238b95','2026-11-26T16:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff',X'01a2092b27f774728173362c465a5279','counselor','routine',X'01a2092b2068728293f173244f238b95','2026-11-25T19:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2826784eb730777789a4b7be',X'01a2092b216d7222abe9c386049af485','mentor','routine',X'01a2092b2068728293f173244f238b95','2026-11-28T16:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2826784eb730777789a4b7be',X'01a2092b216d7222abe9c386049af485','mentor','alerts',X'01a2092b2068728293f173244f238b95','2026-11-28T16:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b216d7222abe9c386049af485','mentor','routine',X'01a2092b2068728293f173244f238b95','2026-11-28T16:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b216d7222abe9c386049af485','mentor','alerts',X'01a2092b2068728293f173244f238b95','2026-11-28T16:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b216d7222abe9c386049af485','mentor','program_titles',X'01a2092b2068728293f173244f238b95','2026-11-28T16:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2826784eb730777789a4b7be',X'01a2092b216d7222abe9c386049af485','mentor','reach_out',X'01a2092b2068728293f173244f238b95','2026-11-28T16:00:00Z');
INSERT INTO looks VALUES(X'01a2092b216d7222abe9c386049af485',X'01a2092b70eb7543b009a0905b4b8de6','manager','routine',X'01a2092b2068728293f173244f238b95','2026-11-28T16:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2826784eb730777789a4b7be',X'01a2092b70eb7543b009a0905b4b8de6','manager','routine',X'01a2092b2068728293f173244f238b95','2026-11-28T16:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b70eb7543b009a0905b4b8de6','manager','routine',X'01a2092b2068728293f173244f238b95','2026-11-28T16:00:00Z');
INSERT INTO looks VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff',X'01a2092b70eb7543b009a0905b4b8de6','manager','routine',X'01a2092b2068728293f173244f238b95','2026-11-28T16:00:00Z');
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
INSERT INTO sends VALUES(X'01a2092b216d7222abe9c386049af485','7df671dd-332a-47f7-bef9-b2fe2df219e7','55e873f3c1643aa6376d26471a4c22549a69088c62a46ba8320e0b5b3cca512c',X'00000000000000000000000000000000','2026-11-28T16:09:14Z');
INSERT INTO sends VALUES(X'01a2092b70eb7543b009a0905b4b8de6','b41af83d-f236-45bb-867e-5ea64fd5b06e','65fa998d354a52c703de756a01ab3f69dc4d95c2c09784029561275f60f644a2',X'01a2092b2068728293f173244f238b95','2026-11-28T16:09:14Z');
INSERT INTO sends VALUES(X'01a2092b2826784eb730777789a4b7be','aa3c30ef-2726-4de8-8de3-20892dc6ec43','601dd131e0f11f574a18ccd599bcb9b93114fcfb0fc0bc3fc7ec2396496f7417',X'01a2092b2826784eb730777789a4b7be','2026-11-28T16:09:14Z');
INSERT INTO sends VALUES(X'01a2092b2826784eb730777789a4b7be','d0e5c9ec-8a7e-403d-9b94-cd31660d17a1','7fe443c7f04608e00870b3e99d8d07c530c959306ec451b70e0448b6608cd55a',X'01a222eafbdd7098960eff6af87e9fdf','2026-11-28T16:09:14Z');
INSERT INTO sends VALUES(X'01a2092b2826784eb730777789a4b7be','d5d41053-8378-4f97-8f93-e09d5ed95d3e','c551946b1c96a08a24e1194100094f91ed78505636c89ea0b1af54b1d777e9de',X'01a222e7445175ac87628562467b5c04','2026-11-28T16:09:15Z');
INSERT INTO sends VALUES(X'01a2092b216d7222abe9c386049af485','e5f78ee9-462d-4e9e-8731-295c59e6af45','26ea2b72e8837dba582a4ff818dc0181beda91823827e3a33329811654417791',X'01a222e7445175ac87628562467b5c04','2026-11-28T16:09:15Z');
INSERT INTO sends VALUES(X'01a2092b216d7222abe9c386049af485','bc6c3346-0cc5-410c-9002-72b9d7fae1ef','cb51963fe51282e5a0be9336ed3cba76bcd79e9736d17b8cd1a3a87350bf4894',X'01a222e7445175ac87628562467b5c04','2026-11-28T16:09:15Z');
INSERT INTO sends VALUES(X'01a2092b2826784eb730777789a4b7be','4b83d4f2-edf4-44e9-b616-cd9a47eee74d','eee7e604015be81a5ffcb267edaa9b39a5ad93cad97f8535930ea44e2230cc9e',X'01a222e7445175ac87628562467b5c04','2026-11-28T16:09:15Z');
INSERT INTO sends VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','84b6d912-c35c-4d83-b074-0dfd59124989','291780714bc78432ec112db84f478791afbb51af54e6a9da94054be1aceeb326',X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-28T16:09:15Z');
INSERT INTO sends VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','f03eadc8-bbe8-417d-9b7d-956b2ed2ecff','7fe443c7f04608e00870b3e99d8d07c530c959306ec451b70e0448b6608cd55a',X'01a222eafd057532abab2efa9caeb2f2','2026-11-28T16:09:15Z');
INSERT INTO sends VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','0057c0b3-43cc-42a3-baf6-8e3afae18346','c551946b1c96a08a24e1194100094f91ed78505636c89ea0b1af54b1d777e9de',X'01a222eafd1d77fcb770174c37564fd1','2026-11-28T16:09:15Z');
CREATE TABLE routine_items (
    id            uuid        primary key,
    kind          text        not null,
    source        text        not null check (source in ('house', 'program', 'own')),
    house_id      uuid        references houses (id) on delete cascade,
    person_id     uuid        references people (id) on delete cascade,
    -- Whoever moves in gets it too.
    for_everyone  boolean     not null,
    asked_by      uuid        not null references people (id),
    created_at    timestamptz not null,
    check ((source = 'own') = (house_id is null)),
    check ((source = 'house') = (person_id is null)),
    check (source = 'house' or not for_everyone)
);
INSERT INTO routine_items VALUES(X'01a2092b20c87a9ab63d3613de6e69bc','check_in','house',X'01a2092b2068728293f173244f238b95',NULL,1,X'01a2092b70eb7543b009a0905b4b8de6','2026-11-23T16:09:11Z');
INSERT INTO routine_items VALUES(X'01a2092b207d7dea8b01ac6251d7bc8a','check_in','house',X'01a2092b2068728293f173244f238b95',NULL,1,X'01a2092b70eb7543b009a0905b4b8de6','2026-11-23T16:09:11Z');
INSERT INTO routine_items VALUES(X'01a2092b209b7dbb8ba4c19eb133fdb7','routine','house',X'01a2092b2068728293f173244f238b95',NULL,1,X'01a2092b70eb7543b009a0905b4b8de6','2026-11-23T16:09:11Z');
INSERT INTO routine_items VALUES(X'01a2092b21d47e8e92b753bebfdd7e2e','routine','house',X'01a2092b2068728293f173244f238b95',NULL,1,X'01a2092b70eb7543b009a0905b4b8de6','2026-11-23T16:09:11Z');
INSERT INTO routine_items VALUES(X'01a2092b24297d45af940049bcb5bfe4','routine','house',X'01a2092b2068728293f173244f238b95',NULL,1,X'01a2092b70eb7543b009a0905b4b8de6','2026-11-23T16:09:11Z');
INSERT INTO routine_items VALUES(X'01a2092b216f72218b89cf378362a146','routine','own',NULL,X'01a2092b2826784eb730777789a4b7be',0,X'01a2092b2826784eb730777789a4b7be','2026-11-23T16:09:11Z');
INSERT INTO routine_items VALUES(X'01a2092b22877012920a93b2054ced52','routine','program',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe',0,X'01a2092b232779448ca4858a51368c82','2026-11-23T16:09:11Z');
INSERT INTO routine_items VALUES(X'01a2092b218472f58b1333a56a6917ed','routine','program',X'01a2092b2068728293f173244f238b95',X'01a2092b2c707a0ebbe4dacbc8f9d6ff',0,X'01a2092b27f774728173362c465a5279','2026-11-23T16:09:11Z');
INSERT INTO routine_items VALUES(X'01a2092b22ca79b3be7c16c2fb7bf800','routine','own',NULL,X'01a2092b2c707a0ebbe4dacbc8f9d6ff',0,X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-23T16:09:11Z');
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
INSERT INTO routine_versions VALUES(X'01a2092b20c87a9ab63d3613de6e69bc','2026-11-23','Morning check-in','weekly 1111111',390,540,30,X'01a2092b70eb7543b009a0905b4b8de6','2026-11-23T16:09:11Z');
INSERT INTO routine_versions VALUES(X'01a2092b207d7dea8b01ac6251d7bc8a','2026-11-23','Evening check-in','weekly 1111111',1140,1290,30,X'01a2092b70eb7543b009a0905b4b8de6','2026-11-23T16:09:11Z');
INSERT INTO routine_versions VALUES(X'01a2092b209b7dbb8ba4c19eb133fdb7','2026-11-23','Make your bed','weekly 1111111',360,600,30,X'01a2092b70eb7543b009a0905b4b8de6','2026-11-23T16:09:11Z');
INSERT INTO routine_versions VALUES(X'01a2092b21d47e8e92b753bebfdd7e2e','2026-11-23','Kitchen','weekly 1010100',1080,1200,30,X'01a2092b70eb7543b009a0905b4b8de6','2026-11-23T16:09:11Z');
INSERT INTO routine_versions VALUES(X'01a2092b24297d45af940049bcb5bfe4','2026-11-23','House meeting','weekly 0000001',1080,1170,30,X'01a2092b70eb7543b009a0905b4b8de6','2026-11-23T16:09:11Z');
INSERT INTO routine_versions VALUES(X'01a2092b216f72218b89cf378362a146','2026-11-23','c050765a57269a5e7eb68230ed89e6a33ec2136b6efc31df18ce3aeaa545c18d1e8b71ae293b536db7f66d93d3862fa5733e8c1ffa1f69','weekly 1111111',1320,30,30,X'01a2092b2826784eb730777789a4b7be','2026-11-23T16:09:11Z');
INSERT INTO routine_versions VALUES(X'01a2092b22877012920a93b2054ced52','2026-11-23','Job class','weekly 0100100',540,720,30,X'01a2092b232779448ca4858a51368c82','2026-11-23T16:09:11Z');
INSERT INTO routine_versions VALUES(X'01a2092b218472f58b1333a56a6917ed','2026-11-23','Talk with my sponsor','weekly 1111111',720,1320,30,X'01a2092b27f774728173362c465a5279','2026-11-23T16:09:11Z');
INSERT INTO routine_versions VALUES(X'01a2092b22ca79b3be7c16c2fb7bf800','2026-11-23','083ae12bc75c500f1c6f3a7cd883cc5eb056499061a12ce170dc98976fac11c2b6e0f35ee1bb4b957ea75c21f19e98771815ffec4406aa6e','weekly 0100101',1020,1200,30,X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-23T16:09:11Z');
CREATE TABLE routine_assignments (
    id            uuid        primary key,
    item_id       uuid        not null references routine_items (id) on delete cascade,
    house_id      uuid        not null,
    person_id     uuid        not null,
    from_day      date        not null,
    -- The last day, once it has ended.
    until_day     date,
    paused_from   date,
    paused_until  date,
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
    due_step      text        check (due_step in ('nudge', 'close')),
    check ((due_at is null) = (due_step is null)),
    unique (house_id, person_id, id),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO routine_assignments VALUES(X'01a2092b23f2781b94bb021b7531f0d2',X'01a2092b20c87a9ab63d3613de6e69bc',X'01a2092b2068728293f173244f238b95',X'01a2092b216d7222abe9c386049af485','2026-11-23',NULL,NULL,NULL,'some_help','3a0c06091acaf34692ab3453bcc42e076cb779a29009df1cc0112928c0b3a96797b9ec344c258641ceb6e5526d5a9377e1',1,'2026-11-29','2026-11-29T12:30:00Z','2026-11-29T15:30:00Z','2026-11-29T14:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b23d87a9aa5c3f904f1b92f53',X'01a2092b207d7dea8b01ac6251d7bc8a',X'01a2092b2068728293f173244f238b95',X'01a2092b216d7222abe9c386049af485','2026-11-23',NULL,NULL,NULL,'some_help','3603250c0b9f5a70c2cd2144ed67123fa05c7b7cdb598a7ad22cbc1944ed78c204db5ed6efa4b794a50d546c9d360bb9a0d7',1,'2026-11-28','2026-11-29T01:00:00Z','2026-11-29T04:00:00Z','2026-11-29T03:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b21f47af6b46b00943e386514',X'01a2092b209b7dbb8ba4c19eb133fdb7',X'01a2092b2068728293f173244f238b95',X'01a2092b216d7222abe9c386049af485','2026-11-23',NULL,NULL,NULL,'own',NULL,1,'2026-11-28','2026-11-28T12:00:00Z','2026-11-28T16:30:00Z','2026-11-28T16:30:00Z','close');
INSERT INTO routine_assignments VALUES(X'01a2092b21107dfbbd21b60adcf22d16',X'01a2092b21d47e8e92b753bebfdd7e2e',X'01a2092b2068728293f173244f238b95',X'01a2092b216d7222abe9c386049af485','2026-11-23',NULL,NULL,NULL,'own',NULL,1,'2026-11-30','2026-12-01T00:00:00Z','2026-12-01T02:30:00Z','2026-12-01T01:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b23ef792d8c7110b52672e9b9',X'01a2092b24297d45af940049bcb5bfe4',X'01a2092b2068728293f173244f238b95',X'01a2092b216d7222abe9c386049af485','2026-11-23',NULL,NULL,NULL,'own',NULL,1,'2026-11-29','2026-11-30T00:00:00Z','2026-11-30T02:00:00Z','2026-11-30T01:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b22ba73f1aadcf97253c8c051',X'01a2092b20c87a9ab63d3613de6e69bc',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','2026-11-23',NULL,NULL,NULL,'not_alone','88ee112e429aa860406296d2a3ae90a166b27198691ca004636dba805b76a9e13627a285165bfdfb8df2a4b999ac13fd9fcbba51dad8061050c733b0e1',1,'2026-11-29','2026-11-29T12:30:00Z','2026-11-29T15:30:00Z','2026-11-29T14:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b206f76a4a13a1029a28fe6ff',X'01a2092b207d7dea8b01ac6251d7bc8a',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','2026-11-23',NULL,NULL,NULL,'not_alone','b76841a3d472120ea8b4a23926feeb8f3de37e45a48f03d0306af6ffb575486381a757f351115d6624be4b69728c36a7df',1,'2026-11-28','2026-11-29T01:00:00Z','2026-11-29T04:00:00Z','2026-11-29T03:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b2416742baecf6217fa680b96',X'01a2092b209b7dbb8ba4c19eb133fdb7',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','2026-11-23',NULL,NULL,NULL,'some_help','43558f938abb70bd5a0d6e4aff0418c04f106bb56091d17754e89022ed9d39fe0e7149cef53df553851391794b0fd7a0d0412910f4f85c0ac8f26d53e2',1,'2026-11-28','2026-11-28T12:00:00Z','2026-11-28T16:30:00Z','2026-11-28T16:30:00Z','close');
INSERT INTO routine_assignments VALUES(X'01a2092b20ea7cf3b79dc8296489b7cb',X'01a2092b21d47e8e92b753bebfdd7e2e',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','2026-11-23',NULL,NULL,NULL,'own',NULL,1,'2026-11-30','2026-12-01T00:00:00Z','2026-12-01T02:30:00Z','2026-12-01T01:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b234b74f1b9f420bb5d7f3061',X'01a2092b24297d45af940049bcb5bfe4',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','2026-11-23',NULL,NULL,NULL,'not_alone','c267af09a3f73e1e5eda842b42aa9e9c3b3b88b7eb6e981f5f353710a35eed3a0ca5c8a85fd71e82bc5612c78c433be6b739',1,'2026-11-29','2026-11-30T00:00:00Z','2026-11-30T02:00:00Z','2026-11-30T01:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b205a792cb220eceed10d2f90',X'01a2092b216f72218b89cf378362a146',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','2026-11-23',NULL,NULL,NULL,'own',NULL,1,'2026-11-28','2026-11-29T04:00:00Z','2026-11-29T07:00:00Z','2026-11-29T06:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b22147bb9815ce178eefb5459',X'01a2092b20c87a9ab63d3613de6e69bc',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-23',NULL,NULL,NULL,'own',NULL,1,'2026-11-29','2026-11-29T12:30:00Z','2026-11-29T15:30:00Z','2026-11-29T14:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b21cf7ff0bca1d6f80716d3f2',X'01a2092b207d7dea8b01ac6251d7bc8a',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-23',NULL,NULL,NULL,'own',NULL,1,'2026-11-28','2026-11-29T01:00:00Z','2026-11-29T04:00:00Z','2026-11-29T03:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b20c673c29577c61a66abb44a',X'01a2092b209b7dbb8ba4c19eb133fdb7',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-23',NULL,NULL,NULL,'own',NULL,1,'2026-11-28','2026-11-28T12:00:00Z','2026-11-28T16:30:00Z','2026-11-28T16:30:00Z','close');
INSERT INTO routine_assignments VALUES(X'01a2092b23b97cedb2bcc7be3bbf3584',X'01a2092b21d47e8e92b753bebfdd7e2e',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-23',NULL,NULL,NULL,'own',NULL,1,'2026-11-30','2026-12-01T00:00:00Z','2026-12-01T02:30:00Z','2026-12-01T01:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b221a7f80a9fb9b7380a5a42d',X'01a2092b24297d45af940049bcb5bfe4',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-23',NULL,NULL,NULL,'not_alone','4f7fd2b9bfc4e223d655ee7f8a732c22dc4a52f5341b1d9989fb3008f6bb19e7c01740ceecff257178cbf19d49378bcd6464176c11cf1a6343ab83498b',1,'2026-11-29','2026-11-30T00:00:00Z','2026-11-30T02:00:00Z','2026-11-30T01:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b2283792099a20e2188544dd3',X'01a2092b22877012920a93b2054ced52',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-23',NULL,NULL,NULL,'some_help','04b3299cb451a038cb461e959a64553ac566ca55c4b6ce4c5c55d5605e8cde8682d478edec30e59134f28ab3e55eb0878e',1,'2026-12-01','2026-12-01T15:00:00Z','2026-12-01T18:30:00Z','2026-12-01T17:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b22b97033b87a205257629aed',X'01a2092b20c87a9ab63d3613de6e69bc',X'01a2092b2068728293f173244f238b95',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-23',NULL,NULL,NULL,'own',NULL,1,'2026-11-29','2026-11-29T12:30:00Z','2026-11-29T15:30:00Z','2026-11-29T14:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b217e70399b3bd3c9d720554c',X'01a2092b207d7dea8b01ac6251d7bc8a',X'01a2092b2068728293f173244f238b95',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-23',NULL,NULL,NULL,'not_alone','4f3b6fde9b18a18b55f293d266c48665aaef6d5b37f33f39b48e539e00087c3fb0826141f0dc5c2d2d44203f445af9c07c11a08365cb0aaaa8390ab286',1,'2026-11-28','2026-11-29T01:00:00Z','2026-11-29T04:00:00Z','2026-11-29T03:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b20907b5e8dd7a1543cbe41ae',X'01a2092b209b7dbb8ba4c19eb133fdb7',X'01a2092b2068728293f173244f238b95',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-23',NULL,NULL,NULL,'not_alone','c39ae379586c52aa4fe644c181e02c946c3a630d4423e5ca2530c754416f8745d84b7026e29336bf0b53e8734b58250bc1',1,'2026-11-28','2026-11-28T12:00:00Z','2026-11-28T16:30:00Z','2026-11-28T16:30:00Z','close');
INSERT INTO routine_assignments VALUES(X'01a2092b23867cd2ae274997906ff3da',X'01a2092b21d47e8e92b753bebfdd7e2e',X'01a2092b2068728293f173244f238b95',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-23',NULL,NULL,NULL,'some_help','1a9cd0552be15b07731649adb32c60550732cb113331ec0320a274525abd5b2aadce6383a215738264e05ff9887cd422cfa09c643bf0b3ede16fdf746c',1,'2026-11-30','2026-12-01T00:00:00Z','2026-12-01T02:30:00Z','2026-12-01T01:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b21ee7922a3816e7b98d1fa32',X'01a2092b24297d45af940049bcb5bfe4',X'01a2092b2068728293f173244f238b95',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-23',NULL,NULL,NULL,'not_alone','8a31e0582b1c33468912fda91c70c109f6e86250b1c1d24b87df1945b665bb2ee15f8c4ff97001c0ac55699cb859d9d68999972c76f487520f764fe224',1,'2026-11-29','2026-11-30T00:00:00Z','2026-11-30T02:00:00Z','2026-11-30T01:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b23fe7558855def2ab8923a15',X'01a2092b218472f58b1333a56a6917ed',X'01a2092b2068728293f173244f238b95',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-23',NULL,NULL,NULL,'some_help','1e91977547775ab7b01ca0f6549aa5edd2284f70f7a811267569fa241c1f78368114794faeacc822a3e51a5f572eb98c801c',1,'2026-11-28','2026-11-28T18:00:00Z','2026-11-29T04:30:00Z','2026-11-29T03:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a2092b22187e8aa2f4da078d335e89',X'01a2092b22ca79b3be7c16c2fb7bf800',X'01a2092b2068728293f173244f238b95',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-23',NULL,NULL,NULL,'some_help','8ad8c43b71a68971d73fc452e641aa00488676a3051a50324205791d291b3ae2c5d15901a3edb475362a8ab81719e67ef1',0,'2026-11-29','2026-11-29T23:00:00Z','2026-11-30T02:30:00Z','2026-11-30T01:45:00Z','nudge');
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
CREATE TABLE outcomes (
    person_id      uuid        not null,
    day            date        not null,
    assignment_id  uuid        not null,
    house_id       uuid        not null,
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
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-23',X'01a2092b21107dfbbd21b60adcf22d16',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-24T00:09:10Z','2026-11-24T00:09:10Z','2026-11-24T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-23',X'01a2092b21f47af6b46b00943e386514',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-23T12:41:33Z','2026-11-23T12:41:33Z','2026-11-23T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-23',X'01a2092b23d87a9aa5c3f904f1b92f53',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-24T03:18:42Z','2026-11-24T03:18:42Z','2026-11-24T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-23',X'01a2092b23f2781b94bb021b7531f0d2',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-23T13:11:17Z','2026-11-23T13:11:17Z','2026-11-23T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-24',X'01a2092b21f47af6b46b00943e386514',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-24T13:08:36Z','2026-11-24T13:08:36Z','2026-11-24T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-24',X'01a2092b23d87a9aa5c3f904f1b92f53',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-25T03:18:56Z','2026-11-25T03:18:56Z','2026-11-25T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-24',X'01a2092b23f2781b94bb021b7531f0d2',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-24T14:32:15Z','2026-11-24T14:32:15Z','2026-11-24T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-25',X'01a2092b21107dfbbd21b60adcf22d16',X'01a2092b2068728293f173244f238b95','missed',NULL,NULL,'2026-11-26T02:30:12Z','2026-11-26T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-25',X'01a2092b21f47af6b46b00943e386514',X'01a2092b2068728293f173244f238b95','missed',NULL,NULL,'2026-11-25T16:30:21Z','2026-11-25T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-25',X'01a2092b23d87a9aa5c3f904f1b92f53',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-26T01:47:40Z','2026-11-26T01:47:40Z','2026-11-26T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-25',X'01a2092b23f2781b94bb021b7531f0d2',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-25T13:37:22Z','2026-11-25T13:37:22Z','2026-11-25T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-26',X'01a2092b21f47af6b46b00943e386514',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-26T12:57:17Z','2026-11-26T12:57:17Z','2026-11-26T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-26',X'01a2092b23d87a9aa5c3f904f1b92f53',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-27T01:35:07Z','2026-11-27T01:35:07Z','2026-11-27T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-26',X'01a2092b23f2781b94bb021b7531f0d2',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-26T12:53:52Z','2026-11-26T12:53:52Z','2026-11-26T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-27',X'01a2092b21107dfbbd21b60adcf22d16',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-28T01:31:48Z','2026-11-28T01:31:48Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-27',X'01a2092b21f47af6b46b00943e386514',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-27T13:20:57Z','2026-11-27T13:20:57Z','2026-11-27T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-27',X'01a2092b23d87a9aa5c3f904f1b92f53',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-28T02:38:59Z','2026-11-28T02:38:59Z','2026-11-28T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-27',X'01a2092b23f2781b94bb021b7531f0d2',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-27T14:17:44Z','2026-11-27T14:17:44Z','2026-11-27T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b216d7222abe9c386049af485','2026-11-28',X'01a2092b23f2781b94bb021b7531f0d2',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-28T12:49:58Z','2026-11-28T12:49:58Z','2026-11-28T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-23',X'01a2092b205a792cb220eceed10d2f90',X'01a2092b2068728293f173244f238b95','missed',NULL,NULL,'2026-11-24T07:00:46Z','2026-11-24T07:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-23',X'01a2092b206f76a4a13a1029a28fe6ff',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-24T02:57:28Z','2026-11-24T02:57:28Z','2026-11-24T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-23',X'01a2092b20ea7cf3b79dc8296489b7cb',X'01a2092b2068728293f173244f238b95','missed',NULL,NULL,'2026-11-24T02:30:32Z','2026-11-24T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-23',X'01a2092b22ba73f1aadcf97253c8c051',X'01a2092b2068728293f173244f238b95','kept_late',NULL,'2026-11-23T18:03:54Z','2026-11-23T18:03:54Z','2026-11-23T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-23',X'01a2092b2416742baecf6217fa680b96',X'01a2092b2068728293f173244f238b95','missed',NULL,NULL,'2026-11-23T16:30:32Z','2026-11-23T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-24',X'01a2092b205a792cb220eceed10d2f90',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-25T05:25:55Z','2026-11-25T05:25:55Z','2026-11-25T07:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-24',X'01a2092b206f76a4a13a1029a28fe6ff',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-25T01:55:30Z','2026-11-25T01:55:30Z','2026-11-25T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-24',X'01a2092b22ba73f1aadcf97253c8c051',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-24T14:38:08Z','2026-11-24T14:38:08Z','2026-11-24T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-24',X'01a2092b2416742baecf6217fa680b96',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-24T13:49:45Z','2026-11-24T13:49:45Z','2026-11-24T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-25',X'01a2092b205a792cb220eceed10d2f90',X'01a2092b2068728293f173244f238b95','missed',NULL,NULL,'2026-11-26T07:00:07Z','2026-11-26T07:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-25',X'01a2092b206f76a4a13a1029a28fe6ff',X'01a2092b2068728293f173244f238b95','kept_late',NULL,'2026-11-26T04:19:04Z','2026-11-26T04:19:04Z','2026-11-26T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-25',X'01a2092b20ea7cf3b79dc8296489b7cb',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-26T01:01:05Z','2026-11-26T01:01:05Z','2026-11-26T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-25',X'01a2092b22ba73f1aadcf97253c8c051',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-25T14:44:04Z','2026-11-25T14:44:04Z','2026-11-25T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-25',X'01a2092b2416742baecf6217fa680b96',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-25T14:33:33Z','2026-11-25T14:33:33Z','2026-11-25T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-26',X'01a2092b205a792cb220eceed10d2f90',X'01a2092b2068728293f173244f238b95','missed',NULL,NULL,'2026-11-27T07:00:50Z','2026-11-27T07:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-26',X'01a2092b206f76a4a13a1029a28fe6ff',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-27T03:07:41Z','2026-11-27T03:07:41Z','2026-11-27T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-26',X'01a2092b22ba73f1aadcf97253c8c051',X'01a2092b2068728293f173244f238b95','missed',NULL,NULL,'2026-11-26T15:30:12Z','2026-11-26T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-26',X'01a2092b2416742baecf6217fa680b96',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-26T14:46:33Z','2026-11-26T14:46:33Z','2026-11-26T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-27',X'01a2092b205a792cb220eceed10d2f90',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-28T04:57:28Z','2026-11-28T04:57:28Z','2026-11-28T07:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-27',X'01a2092b206f76a4a13a1029a28fe6ff',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-28T02:42:21Z','2026-11-28T02:42:21Z','2026-11-28T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-27',X'01a2092b20ea7cf3b79dc8296489b7cb',X'01a2092b2068728293f173244f238b95','kept_late',NULL,'2026-11-28T07:27:55Z','2026-11-28T07:27:55Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-27',X'01a2092b22ba73f1aadcf97253c8c051',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-27T13:47:20Z','2026-11-27T13:47:20Z','2026-11-27T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-27',X'01a2092b2416742baecf6217fa680b96',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-27T13:44:47Z','2026-11-27T13:44:47Z','2026-11-27T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2826784eb730777789a4b7be','2026-11-28',X'01a2092b22ba73f1aadcf97253c8c051',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-28T12:52:51Z','2026-11-28T12:52:51Z','2026-11-28T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-23',X'01a2092b20c673c29577c61a66abb44a',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-23T15:38:39Z','2026-11-23T15:38:39Z','2026-11-23T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-23',X'01a2092b21cf7ff0bca1d6f80716d3f2',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-24T01:47:33Z','2026-11-24T01:47:33Z','2026-11-24T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-23',X'01a2092b22147bb9815ce178eefb5459',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-23T14:26:49Z','2026-11-23T14:26:49Z','2026-11-23T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-23',X'01a2092b23b97cedb2bcc7be3bbf3584',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-24T00:13:35Z','2026-11-24T00:13:35Z','2026-11-24T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-24',X'01a2092b20c673c29577c61a66abb44a',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-24T13:54:09Z','2026-11-24T13:54:09Z','2026-11-24T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-24',X'01a2092b21cf7ff0bca1d6f80716d3f2',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-25T01:26:55Z','2026-11-25T01:26:55Z','2026-11-25T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-24',X'01a2092b22147bb9815ce178eefb5459',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-24T12:57:46Z','2026-11-24T12:57:46Z','2026-11-24T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-24',X'01a2092b2283792099a20e2188544dd3',X'01a2092b2068728293f173244f238b95','missed',NULL,NULL,'2026-11-24T18:30:14Z','2026-11-24T18:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-25',X'01a2092b20c673c29577c61a66abb44a',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-25T12:27:19Z','2026-11-25T12:27:19Z','2026-11-25T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-25',X'01a2092b21cf7ff0bca1d6f80716d3f2',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-26T02:51:36Z','2026-11-26T02:51:36Z','2026-11-26T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-25',X'01a2092b22147bb9815ce178eefb5459',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-25T12:51:36Z','2026-11-25T12:51:36Z','2026-11-25T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-25',X'01a2092b23b97cedb2bcc7be3bbf3584',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-26T01:22:20Z','2026-11-26T01:22:20Z','2026-11-26T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-26',X'01a2092b20c673c29577c61a66abb44a',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-26T14:28:55Z','2026-11-26T14:28:55Z','2026-11-26T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-26',X'01a2092b21cf7ff0bca1d6f80716d3f2',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-27T02:34:07Z','2026-11-27T02:34:07Z','2026-11-27T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-26',X'01a2092b22147bb9815ce178eefb5459',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-26T14:09:56Z','2026-11-26T14:09:56Z','2026-11-26T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-27',X'01a2092b20c673c29577c61a66abb44a',X'01a2092b2068728293f173244f238b95','missed',NULL,NULL,'2026-11-27T16:30:26Z','2026-11-27T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-27',X'01a2092b21cf7ff0bca1d6f80716d3f2',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-28T02:37:07Z','2026-11-28T02:37:07Z','2026-11-28T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-27',X'01a2092b22147bb9815ce178eefb5459',X'01a2092b2068728293f173244f238b95','missed',NULL,NULL,'2026-11-27T15:30:36Z','2026-11-27T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-27',X'01a2092b2283792099a20e2188544dd3',X'01a2092b2068728293f173244f238b95','missed',NULL,NULL,'2026-11-27T18:30:16Z','2026-11-27T18:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-27',X'01a2092b23b97cedb2bcc7be3bbf3584',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-28T00:57:48Z','2026-11-28T00:57:48Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-28',X'01a2092b20c673c29577c61a66abb44a',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-28T12:16:01Z','2026-11-28T12:16:01Z','2026-11-28T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-28',X'01a2092b22147bb9815ce178eefb5459',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-28T14:46:09Z','2026-11-28T16:09:11Z','2026-11-28T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-23',X'01a2092b20907b5e8dd7a1543cbe41ae',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-23T13:27:46Z','2026-11-23T13:27:46Z','2026-11-23T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-23',X'01a2092b217e70399b3bd3c9d720554c',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-24T01:05:32Z','2026-11-24T01:05:32Z','2026-11-24T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-23',X'01a2092b22b97033b87a205257629aed',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-23T14:58:58Z','2026-11-23T14:58:58Z','2026-11-23T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-23',X'01a2092b23867cd2ae274997906ff3da',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-24T00:05:00Z','2026-11-24T00:05:00Z','2026-11-24T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-23',X'01a2092b23fe7558855def2ab8923a15',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-23T19:03:44Z','2026-11-23T19:03:44Z','2026-11-24T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-24',X'01a2092b20907b5e8dd7a1543cbe41ae',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-24T15:24:31Z','2026-11-24T15:24:31Z','2026-11-24T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-24',X'01a2092b217e70399b3bd3c9d720554c',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-25T02:43:59Z','2026-11-25T02:43:59Z','2026-11-25T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-24',X'01a2092b22187e8aa2f4da078d335e89',X'01a2092b2068728293f173244f238b95','kept_late',NULL,'2026-11-25T04:49:52Z','2026-11-25T04:49:52Z','2026-11-25T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-24',X'01a2092b22b97033b87a205257629aed',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-24T14:47:05Z','2026-11-24T14:47:05Z','2026-11-24T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-24',X'01a2092b23fe7558855def2ab8923a15',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-24T20:44:47Z','2026-11-24T20:44:47Z','2026-11-25T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-25',X'01a2092b20907b5e8dd7a1543cbe41ae',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-25T12:18:28Z','2026-11-25T12:18:28Z','2026-11-25T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-25',X'01a2092b217e70399b3bd3c9d720554c',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-26T03:15:55Z','2026-11-26T03:15:55Z','2026-11-26T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-25',X'01a2092b22b97033b87a205257629aed',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-25T13:01:57Z','2026-11-25T13:01:57Z','2026-11-25T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-25',X'01a2092b23867cd2ae274997906ff3da',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-26T01:29:56Z','2026-11-26T01:29:56Z','2026-11-26T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-25',X'01a2092b23fe7558855def2ab8923a15',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-25T23:46:26Z','2026-11-25T23:46:26Z','2026-11-26T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-26',X'01a2092b20907b5e8dd7a1543cbe41ae',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-26T13:19:41Z','2026-11-26T13:19:41Z','2026-11-26T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-26',X'01a2092b217e70399b3bd3c9d720554c',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-27T01:38:02Z','2026-11-27T01:38:02Z','2026-11-27T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-26',X'01a2092b22b97033b87a205257629aed',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-26T14:08:51Z','2026-11-26T14:08:51Z','2026-11-26T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-26',X'01a2092b23fe7558855def2ab8923a15',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-26T19:00:44Z','2026-11-26T19:00:44Z','2026-11-27T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-27',X'01a2092b20907b5e8dd7a1543cbe41ae',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-27T15:12:49Z','2026-11-27T15:12:49Z','2026-11-27T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-27',X'01a2092b217e70399b3bd3c9d720554c',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-28T02:29:42Z','2026-11-28T02:29:42Z','2026-11-28T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-27',X'01a2092b22187e8aa2f4da078d335e89',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-28T00:35:26Z','2026-11-28T00:35:26Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-27',X'01a2092b22b97033b87a205257629aed',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-27T14:39:34Z','2026-11-27T14:39:34Z','2026-11-27T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-27',X'01a2092b23867cd2ae274997906ff3da',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-28T01:31:04Z','2026-11-28T01:31:04Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-27',X'01a2092b23fe7558855def2ab8923a15',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-27T23:17:39Z','2026-11-27T23:17:39Z','2026-11-28T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-28',X'01a2092b20907b5e8dd7a1543cbe41ae',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-28T13:31:30Z','2026-11-28T13:31:30Z','2026-11-28T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-28',X'01a2092b22b97033b87a205257629aed',X'01a2092b2068728293f173244f238b95','kept',NULL,'2026-11-28T14:15:10Z','2026-11-28T14:15:10Z','2026-11-28T15:30:00Z');
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
INSERT INTO answers VALUES(X'01a20888430375dfb765d2b92f51ca3e',X'01a2092b216d7222abe9c386049af485',X'01a2092b23f2781b94bb021b7531f0d2','2026-11-23','de1f6caaa51eccc805068970f0bb7626b49ea3ade53bdb346fdecdd0b93c820c639b0cd8c1595aff5e33bfab772af99064455a3fe68af036da6cee6d7bfe2454e995f17494dc04a5ff9bc3b6c3587e3ebe7c4fa98564908156d823f426afb6399af19bc24b23e26352d2a4553210e14ae8862e31ae0d1ac7273aaefb224547c4166b16756bd61da4b0249a80741c734123ec998f82204b7281d639','170c23859b19f1f1edfa1a0a852e486f0b59f3d5239624a84180ed2e816c2dabd574db65d255de2e2c','60cea2c0c74e6ceeace65b76521e710c983a00f2d4b4a762d3951251d7aa3f144b92901653b6ab72459159d6288d9c9d4755ca4e141a2d217ecb2a373c0a9e962ed1e00b','752b166acc93f999f9a227cdc27271145b29cff395b2aa69a9646b171326c32abcc141831ad11f4f','2026-11-23T13:11:17Z','2026-11-23T13:11:17Z');
INSERT INTO answers VALUES(X'01a20df8c0c170e88c72fb0de8ad9a55',X'01a2092b216d7222abe9c386049af485',X'01a2092b23f2781b94bb021b7531f0d2','2026-11-24','89a8f6fd7007822dda7d6ab523e6c8143a135b1ec75f68a88edd663d1f2e84cb9304cfd8e2f55c3662c80a837fc4b8c09c3022af8e69e02eb3f57ac0644eb8dddfc6c3b9e30b2eabf809315150cffc95c9847a4ebe9ccd825e5775fa51508f9d3ae333a07e2a37d4b27a457453338ce037a4d62726e8458cd6d1e56aa9ca42c1bb7285e44ecc04589b993bf7e86801a9d20ebf9742ee897de3f4856d','7983116a4e7ad4a37b6a699877366b838136f5e5dfd9875ed74ca2bba17db533816e8e37bcdc25ee51','d14be183d2e75eb2b0a79627c1483c75fd8e8a64fd89dfcf4d2b816e301f60d1e7db05f8de6baef0b957cb29229a8837d5c2de6fa471a12f5fed23a2f21933d22754afc88ce46800c62eff42f47743','cb2acfa8b7731bf061ccd013971a4c1046dbe88e56def1a72c78a5fb8615b9892aca5f98d6039b0c','2026-11-24T14:32:15Z','2026-11-24T14:32:15Z');
INSERT INTO answers VALUES(X'01a212ecdba679b5a065b13a86273b4f',X'01a2092b216d7222abe9c386049af485',X'01a2092b23f2781b94bb021b7531f0d2','2026-11-25','56b258da35f376b6bad1b5ee967a93d5f20489779234b83d166d4216e62834f5c6998042adb17116c94b7c8f3d141de5f638cbb63c28e2a05caac7119f761257ca6db52daa3b21c9cb06b6edb38f3fcf4c65aad9e0b6a03a8b182a256051169b0e262b711ed860a37d440234aee9db23558a16eb29b068235349c96fc0d922f0dd3d52164818f2b685bac2c348a3c302220b824c3c4fbb4f0febe8','29f40e052eb5c2dc4e6f39843457d1495546f55c8170f07723cbd7c0bbfc559b50fe5459dc9d5122d5','d7dd073a80b84b02d4a3b1328ce7f6d2782f9e90ca343b50ecc2bf90d2138e27cbe5122188788c96','2bc43f0868b842c5435f0d44d4acf59a29bb4c4f1e9936de48974e256093056869a06b2313ce3c18','2026-11-25T13:37:22Z','2026-11-25T13:37:22Z');
INSERT INTO answers VALUES(X'01a217eb662976839fa60558ac53b02f',X'01a2092b216d7222abe9c386049af485',X'01a2092b23f2781b94bb021b7531f0d2','2026-11-26','846d29f06ac1adf7ce7191806bb44a2c7e15915d00eb0114d8d7aefe7e2829e11ba2188ea2c1d88eb1829258e01e6707571f121e54725b3936bed1dc28351195920e5f4272d1d5640f2e1ed876e239e0c6c3aebfea15a3aa78c239819b378f323a9e57d2ad3f23293f952d62ee96c53cd9eb34c09660d172eb1a8763cb921e17a4b67a517c5d8b7ead4f32f72926c6a76d8ce6c434d69dfcf231a9a6','2643ef4b686bc8895ca1cf2e98203fa4a711dcbf45c706fef7bb497f8fb04fc2820971501acd54fa53','92ebf5bb1d9aae2f883ff5b55369c4b254755fb87760ebd362fbb4aeb85fdb2e59d11420d97d03ae','3efe9e65ed3a3373b75d7e2c8e7e8a11921bb1a0548018a455fec5a85858e0bcbc71d9f8f381b0a8','2026-11-26T12:53:52Z','2026-11-26T12:53:52Z');
INSERT INTO answers VALUES(X'01a21d5e880177e7892662886ea74f81',X'01a2092b216d7222abe9c386049af485',X'01a2092b23f2781b94bb021b7531f0d2','2026-11-27','1c272d474f506b2226950de767fea6a88981981868b3c97d86ced909251cefffc5dbc9ac8ae92299547af80ecdba58f1b9af0b55d0eed827d63528a2668ef4641a5af3679675929f169acaca169b05179e21adc647de9d798d4c3d1e514f4dab2b6da9dbab074d516feea9ef53237060c7c3abd9236bea97fe4dca566b918f50f5d9e4c2a9119c65f2fe2d9bc948ec966c6ba3c842f79bee1cc6f6a7','0175d52657f7c2d438a7a52ba73f5a7456c04f56c8728f080e7cad52e8dec418b3b889c301ebe8f21e','3e3a5625d62b9a045b65077cc1476cbd56d589623f490c32fe3494780b9fe8d161cbdaf7eb83f30da8b336800a92ec69ac7bba55f8d4a1b042da4f96e598bd4fae825166','f38dc97424187bf36c9cf5b63cfce8ce194ce0faff2b975647fe8efb8d0eb099c42a914e02544d76','2026-11-27T14:17:44Z','2026-11-27T14:17:44Z');
INSERT INTO answers VALUES(X'01a222348b297925bd21bdc1fbd77332',X'01a2092b216d7222abe9c386049af485',X'01a2092b23f2781b94bb021b7531f0d2','2026-11-28','92ffb9bb564bf79b510e28f8327c90cdb2c86fa4cdb1fb188f12503bfc21b7889766d9429ee8d993530b506ad17b1584b20b9bfa7ab1495df049d44a32ee9a90364833bb206423d6ee8422834c8ecf49ad0fd756396a01729ad15363cbb5fe50d0a485cd88f08ebdfc36724c77d734c18f3044676f365247cfc960a88344526e9e673291b695168790a1b2e61553ec33c5772a5d952b5ff9d711b0ecb9','ad202bb554dd1b8157a20ccde458687685dc331fe14c68e00e8b9a0348161238b07151314be4a51896','7eab83672adcc8ad35fefbef298e075ef6929539366256f8763b8bf2399b2de29258284c1f5b2ac15d7007e0e61c6ebc43bc75eda1dbfb904a9f88cc4477b263780ef1ab','707e6204cf96de69d20c1aa65dac664bcfe16047762fa091a7f233111f9e6a985d83dc122fff8c60','2026-11-28T12:49:58Z','2026-11-28T12:49:58Z');
INSERT INTO answers VALUES(X'01a20b9017c576bbad8e5db0fbfa1623',X'01a2092b216d7222abe9c386049af485',X'01a2092b23d87a9aa5c3f904f1b92f53','2026-11-23','0c6cd8457b3193b25712f60df025108befdd27f9ca53757c6a4877b4bf5385a16e9d00266ddd6b026d8c1e4ce96eaf9b8ffb10beb5d6fd0e7811c18bae8be7b1586ac28cf37f2bff6c5726c3edf9a51bf5a0c8e0ec66ad61c6211e6c8c579c9ca8faa611d082db263dd5f6b79a9553e1ceb8c4db68a22a1ba204ed6413acc74719688a79be5f408ce61717c830b7ce368c83ab2145a76ff6fdb83cc9','df8d8061d4eda7b1bed4f3c68dd2f6a4e3c6dad062624f33930af8a60c1a701af96d8d41fea3447ce9','f12c53a7b7e186a7adb0ad4791de1a8f79f42db4d29379e3aa1fdc2ac4d5cc2c4d3cd7ec49ac84499675eb820938cadbe9aaaf4394db82ff7dbf6921c2aa8185a4bb71489f','18ceff902acef7c06f691ae24ce584435bb40e49ae0b409682d236ccb311ef71195bcd9a21758533','2026-11-24T03:18:42Z','2026-11-24T03:18:42Z');
INSERT INTO answers VALUES(X'01a210b6aa06786fa99f7bb243f5ab7d',X'01a2092b216d7222abe9c386049af485',X'01a2092b23d87a9aa5c3f904f1b92f53','2026-11-24','21dc4e5e7a065c9c279df6ba5efded0a6456551878f0c005ca918aba4bd8965b38e5cb2bf20cb7b65387e7059885ce9e5b4addb773e32d99d319a2d12680abeb62a293412bdf650029aaded1ff20d3b628643d4bcb5940321cde92471271643ca3bff09cc54c85441361285473317f2486465bfdae7fb05ce2066f2302f77747e5be8ec2608d9f67e00d90196732716e67fc35758a60f9d3ba0a42028b','bd49a8cbb3e3aec32094023e158edcd68a51a62fcc38068ae6ff9cbe0e331852e859877e6fd4575343','0e69b7b8ee4b2baee22fa8f3dc93ddf5ec491133775f6540dec103ea1b92d3b9ddc07687c354790b','25c32f0e72998677b86419f4dff5965c9b71983d40c74f424f7d75e69e003950bc92fe346cdf94d2','2026-11-25T03:18:56Z','2026-11-25T03:18:56Z');
INSERT INTO answers VALUES(X'01a21589774b78d08ec95cdf87f817f5',X'01a2092b216d7222abe9c386049af485',X'01a2092b23d87a9aa5c3f904f1b92f53','2026-11-25','5505567cf0068715f5b0661c2fea3081c3ccb786dfaa6bc67b8f6f72cf2d0ab322838ee2963d0a5b6b7503f646f12550ab28048d6e019e9cdaa35e3891d8827f9dcffb03e131d3b6cbde2e27dc82494efde9da7374af3f0cf8b1632ac32b39cf5a35d4e615b7670ba14e2fd841aed96debfa4a62cb6563e4f7ff82229b82a3909e517a85c23c100714c9ee1493b2f6d53fd4127bb9ba5ea165cf6a101e86b10a','b75d6b66bf1b34776dcaf29059c293d7457664f1f7dc6411034d90ea94cbdee0b978b8eacc72c8c351','3f55585e1205f7b8e6acfaa52e6cebd1c526e3f4f7a68da550468ca439fe63c4dea33ad750e418af','ece995800bba3dd966a109151ea118679d2b0ad8b2bf8af239a1c26a9f178fb81ac4875bfcbe0426','2026-11-26T01:47:40Z','2026-11-26T01:47:40Z');
INSERT INTO answers VALUES(X'01a21aa455487690ae44dc234df37915',X'01a2092b216d7222abe9c386049af485',X'01a2092b23d87a9aa5c3f904f1b92f53','2026-11-26','29d902d9479b5078e4a26b503b21294463d71f64b42850fb059e5be384847b81f79d99941a35ee7b131e46d5889364cc086462bbbf0dd13c0c2dda82348ef90ec35130ad80b23be784d8c48bd20204dc404055470a45b4451c97dc2b35a3f8c0035c2b592e65ebefbc4209b3fa5c67d44716915002dba5044cb85ce67b3192850a6d95ba7af7e6fa4998c73519f6852cd9ffe8a838a7bb7c76279b9c0b','0b59fe878ffc24eecdd24ed0f835736f9a4e2679022ee45cd667cb87ee4e9e3543b2bdd4fcde27b1d0','afe67ec1a435098f8ab540dcf3e282a5ee7ddc31d90238fda944d6b336ea77a75595165d7a688079','a0033bb0d68dbc7c7ee72040c18344d3d7dcb009ebe116f413d7387bbae902806978d210156c0346','2026-11-27T01:35:07Z','2026-11-27T01:35:07Z');
INSERT INTO answers VALUES(X'01a220052cee78439a15876b037aa1ce',X'01a2092b216d7222abe9c386049af485',X'01a2092b23d87a9aa5c3f904f1b92f53','2026-11-27','35875b9fe08f1de9569984fe0c538feed93a0130818b633c76002fb08ffa6acad2e794d5a094138ac53bfe375ab5c0c1bb876c0308793a7e9644551d1bd2220b061cb600017f4dc4a5ba6e7aa3ebf7e4c561cf962b1b8b5d036cb6d9e5153be8c01c9a2648515d6def5354a239d2113e1dc95781b7bdb8c007231cb7dd3ff1241ed2a01831f3ebe3e408d0f7f0333d3eac54508423945e3dbfb9a771e3b35d','de58200da7dc4075dcc164c7f14d32577097f438be3c5e25969ccd4522373264744a8145f476111d40','96f41e02cf8ab34efd2a01349497c32f7f7fa67eb60fd04937d13ed7573b9b1a60bf89a19b19edc9','3605ed2c8ffe6e559ff5a4eba72b41be4b653a6dd90c088b0d4b35ad1f076e9b37f95703508997e1','2026-11-28T02:38:59Z','2026-11-28T02:38:59Z');
INSERT INTO answers VALUES(X'01a209942842745d8fcaa2d992f5d3c2',X'01a2092b2826784eb730777789a4b7be',X'01a2092b22ba73f1aadcf97253c8c051','2026-11-23','89d1315b7805001a1b41280ec860ee94ff3b78c3845edc7df3b6a82e62b5d28ca48af7e6753cf5ec107a3fccd0e2755fd861006bfb30ea06e1ade03a0f72e77fd4da171f74d55ef9498ffdbb18f30dbb49bf342f082f078b741b1d000968fa51525b2f3e6dd34c46e467c9d39569ed2bedaec7c5e4a1830502f89e4619bf2abda94d3136622dc019c50c56e3264f729d41a77d6a30e45db95ec87d60','3ba65d4d0e85da45fd8150bf751a87c4be36f4dd1a1a859493228c7cfb0a06cf9e23fb17092f020bb5','e81fc85318d10bfb4c41cb5b8e36fdf3d1dc61c32d4af3a3bffa78fe3f0f797d991a70ea74c62224','fc75d561d0d8863e2eabec49cd6d237df81e9decb315a60cc5923eee17474e4c8ccc512fcee3963f','2026-11-23T18:03:54Z','2026-11-23T18:03:54Z');
INSERT INTO answers VALUES(X'01a20dfe20f671cda143b0903279ae49',X'01a2092b2826784eb730777789a4b7be',X'01a2092b22ba73f1aadcf97253c8c051','2026-11-24','a4507ba7e65b3fb1a25791139593e422becfb975e73301c2a1aef42d40c8bba16dafde27979fcb03c76b8413f243f3a4969fb2109df4e454a198e8e86029b5d4fb124f37dfd1b3ca881a5e83accccc735fad1b24ecf7b705440dc0a5f5aff183b0f466a88a0ca422eac1f502c73ab37d47dd4876b9ea5c7ec27d47fa9348de83ed2e8b31edc3dacb5fdae7986861abb311d1651c0fd36cc3fd58284c','d8331f4389828cfecd57486af0e4da8a51adbf6e3ba363692cac0bb7472bd84045eca7e2a5f6e2b15b','d751b61eb3f94ead67b23d1dad762f5e958bcad4036589100e6d1570ea7dae24fbba289ecb37c202','d027fbe7cc6805e07b093a7ea4ecab43bad0fa9e61d99ab623819ecf26e8481602d1109e2a81efe0','2026-11-24T14:38:08Z','2026-11-24T14:38:08Z');
INSERT INTO answers VALUES(X'01a21329ee9e7b48863b9784a32fc195',X'01a2092b2826784eb730777789a4b7be',X'01a2092b22ba73f1aadcf97253c8c051','2026-11-25','8a8cfcaa3c8422b27aa92cb6804c53cbf9b0ffda25c258cea893c5eb350ecf539f2fd44c04c97c7c80c07551e81862da2e8d81c50c087925729b7096d5dd7f37e26bc0e5ea52100bc197bbdec8d5267bc3d18a7dafc2cccb4e57fe6bb8af76691b3b90385320388224f8d9dfbaefc5947fb7285807d6c6344f0dd7cb0ee5206a588c9ce41c3033f2aca4c4fdcb0082506a3fd833d8a7cd037c8ad6d24aa4','b9c71cec6d5dd7e708f64d9e5d1b9bf2a5981a9185d17e0ac2f4e00706aaa93584fa82c3957cf51e14','b2bc1d92a2c0800f4263bc7b425b9096eaa556785f8590e65051251ac7d2c60ada8cb69c028ea5bf','6cec0f38d58a29a2b26ee266210a7b1e62e7f6e77aab4843a4fa6958eeb5b40c4bb157c1d8982722','2026-11-25T14:44:04Z','2026-11-25T14:44:04Z');
INSERT INTO answers VALUES(X'01a21d42b5827db483e186142c1d8c2d',X'01a2092b2826784eb730777789a4b7be',X'01a2092b22ba73f1aadcf97253c8c051','2026-11-27','a0029e841cb9f22520e3f4818d44726bcf78355d44ffe8a9cdbb72edc484ac8f1e360b2c2c714a6d3e74e3bc107a5d7b32695d0309193004a69b50e23efd159c7734bbb1df4ebba10977fa4eaf790e1dab26d9495c525b5d259e40bfe9f1450a687b464b03bc1cfeba1b8f197a56dd0022886ec822e631ea65d8137a581faee56bdcf93a4cd2285ad13dc3bd4589d724239fd268fec4dc5ca7a233e1a4','f0aa7f6d8ce18e24813c3c81420f74f5d2fd22040a05cdd0786ead29880acfcb52bcc626e6945d2f7f','b2a1f8e6ebcf0e35a6e826243d4c5e1f7e1d3479876edff153d422ac8b5762adca061e1dcc26018b','72fb11490c911965efd2e6ebbb70d5ebc7266b089c5bc6d6a204df0da8d4afdc21f7479bc9dad76c','2026-11-27T13:47:20Z','2026-11-27T13:47:20Z');
INSERT INTO answers VALUES(X'01a22237305774aa823dbb27ebd47e48',X'01a2092b2826784eb730777789a4b7be',X'01a2092b22ba73f1aadcf97253c8c051','2026-11-28','4ba4d97428dc775d2de571dab452685e4b39fcefbc4342a35f3b0829c2daff7fb5484acea830145f318e1b8e0047cc69b101aed9c9419ef7b39869e106074a3843356ede656377a6e9b211195c6b81e4e7c7c54c334e4db0fa2ef9c410112306142e3cfd21c973b64fe84645aa93baf5d40eb87f661c32b58ed27796f15f138ee723fb4721530f3667b5c59c453de03b784e8e11165ac4f0d63b0e62576a3e45','7048f734310e2969d5a2dce7b4e7cd75abae4505e7611dedb7c05d859022c73da484f02ee7d205fb4d','8fdbfa26fe5677687771c4a86a793d48bd1a3048ef225f141fc987a1e2f2b809d949761c9099387a','e76d7d7a17b02a47d08d11163e0ce16cd8352f6c1bdc85e5a3e1cc8b952f05c388701a11ce460930','2026-11-28T12:52:51Z','2026-11-28T12:52:51Z');
INSERT INTO answers VALUES(X'01a20b7ca88e79d0a43627bde7ede179',X'01a2092b2826784eb730777789a4b7be',X'01a2092b206f76a4a13a1029a28fe6ff','2026-11-23','78ec9b4be79c8169247820a09ea1664b915fbd0e76180adcdfdfd1d29f2b0cb55b31b9a86617179b80a8b5c2bb1c69c55cf0736e65eebfd223173284ef6645b53e33c85bd17e7b941ecf3c5c04c9dabcaf72705c3ed4e3d9876c4a364ca14443ecbb598756c7a252d47656d32ee90be8f14b3facde8785d85452e7877a34ded120fd76771dc4c4e84381b29cc189ae5ba217d0752a2562fd78354c87','f84ef5f8d162ee1561bf56b81cc6d7835da38b2f2785a7ba7359dc1922d6ee392dd4a195ccff24de4d','35d01effde8953fef9fcd4e61ebd2a946a2fdcf5ff0c9e2ea372914d6543f742c36d92148776c7b7','77bc919d0daadac33a31f939828e6a464d325ecd76fcd4a64e216c526054a6a02588b8240369fbb2','2026-11-24T02:57:28Z','2026-11-24T02:57:28Z');
INSERT INTO answers VALUES(X'01a2106a47547c85adc1b5a1ad13fd0f',X'01a2092b2826784eb730777789a4b7be',X'01a2092b206f76a4a13a1029a28fe6ff','2026-11-24','d5d913b058371982f849a62428c07a22985c573a5a99f9622e177c8ec65048667c3fe0952c72b28b1727279900e4d0d0757d9ed4a09f449ba489589653bc1c7396a3b42d3771e4f041098c9eb24de2f5a3f12ee379a3340d0ddc33822d0eb0e9a2987d624f53be4cee8495eb966ec9eeda496441b5c42da6cdb5e230eacab3d9fc22b8486135d793da80683d8d8177ed375494a172b9dfb9c33137d809','cd3d9677df419717f49f80ad0978c8b235adcc24bd5dc0df357f3bbba8e13386f9d95068f2c5acb460','92830b6464fc956170332e84332f3c232cd6a37e9aa5860bdcc07d93496e7537dc9ae774ed81c824','a486f3c66fda324b294f89c26c54926e00937e768bc1dcb4200899406b16e663916987099d91ae32','2026-11-25T01:55:30Z','2026-11-25T01:55:30Z');
INSERT INTO answers VALUES(X'01a21614137f774896058c33e8e7054d',X'01a2092b2826784eb730777789a4b7be',X'01a2092b206f76a4a13a1029a28fe6ff','2026-11-25','12862c861a2d6bd7148d3884b7390ab6f90704ca0cce52a8f7497b0620f52a5e035a129e705ebad7f41a0c3b659e0b5a3be5821a015672caa512fa840d45c197eb274974b76805218401a84f613db9f422dd6c76fa0c62c19e95f2271530b05815877709ac49aabad51e791668bcc17a935f227c828b3f64f43f68be976a967748a56ab11774b933caba5c691327d211bbf58712a92fdb71f371d5ce9e19','fccf7e578c65bd77eddf6db9156977442849386ce06483f71794b40a13e69b3b8f70fa31c9429ad381','72657e4285a57851ddac1fcee051e6d9e17a4e0b60ca7b3203fff3c7247db9490f7bd4f18b06395c','2e5bab84ee516dc913d8d397bda78d8e4f250c614f2b4cfac8485bb36f77f2fd187ca56672ebb59e','2026-11-26T04:19:04Z','2026-11-26T04:19:04Z');
INSERT INTO answers VALUES(X'01a21af9180374418d774fd58f6e613d',X'01a2092b2826784eb730777789a4b7be',X'01a2092b206f76a4a13a1029a28fe6ff','2026-11-26','0de4b57a73aa6c7bdce4684fdcc66f79e71f8bb977760c9d7dad08e55e98b719874c3d1d268e14b55ceadae50a190551a42937d280085161789a31cacd9c3ed7c58e52c7519852bb46a58082586bb50da0d3ad7b4949c78d30a59d5ce6e545a0c811d0e46001494ab6e047b67a7b7cbf204e35201ca76c01b75c9bff8867b303ecaf3d4ad581bde7a7afcd5f7a77f8a6853c05e39a09a7a9fc7c44','98df9996540429137f136f89848415b8337a850489bca02ba15df82d300790b56e9d042559c45bb2a2','8cddb889b0c9c90b2962c36637680335f9ab9d218ddc6683902cb257bee9e2d7ff90d23291b8cf2a6aa0c712e0c43d352dc8fbf2cdfd699165baddcdbda8ce5c0482e74d7a4444cd823525131c1cb69df4a70f9e9968b67da9','b6cb596e2d2e803c1223bac835af67408f7b98cba3c7b688e1f545260953162e7d4c0488454176c7','2026-11-27T03:07:41Z','2026-11-27T03:07:41Z');
INSERT INTO answers VALUES(X'01a220083f227c3bb40b1fda02d704ba',X'01a2092b2826784eb730777789a4b7be',X'01a2092b206f76a4a13a1029a28fe6ff','2026-11-27','aaadde3cae5aa06594216d0bc3d5291a9db1cf80ca674ecfb9fe563e25cf4435b4d556d59b3310525e01ed9b6288661a4d52864b3dc068277b96c3a945c7afd5e82fb5a81c1eacc02c03896eb3edbd4e8e33ad364d42b50c54b06ccd40ecba097dafe87b1ab9221f8df69b0ed80456f76d8a31c6f04011be79076676a534bb2222be20ebe1a13307dc3988918a426a24ae135e7e99444006f2f9ea','d56733f5ae3c35e9b8178cbf09c7ba3e1358e5983545e5d2b536ea21eb78437573327b2a35ddf03662','c4a42321f0f0a6510f58971cc0c33dc42bfeec7192445d142bb93e6148612d1f10c454b7a0fdafb260e5e5cf175e1a8d28b21467f5e9d3bf6b060d0ac01700d1a6f012760b52ef70c3c2b2ccea9a','89409a68af66307d5f32d27bf45e24820136e85a3dabec05ecc2f46f10b09894276bca519abc29be','2026-11-28T02:42:21Z','2026-11-28T02:42:21Z');
INSERT INTO answers VALUES(X'01a208cd691c77c0a688737a7ea8a22f',X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b22147bb9815ce178eefb5459','2026-11-23','14733b0e61e5f7cbdbad0612c9eef90a3245361e377155d9405010bdf29c9b2fd71a96c847b934f5e07e517ae7a9a5b2ee7f9148843ac71102f8e9ea5d82c8801debdfe29118d4614d4fe48dcf50d2665e2e2fa0617b7c950fca342f319870f8a3059bb637ae5d715ac497d76a28c21c36adc0a795f61cdff4e5bf6ae34359df374bb38a32c0aa07dcbe3fcac5b8f55e98cf684894fd7da7a925','226051651543f98bfb29568be193533b73bd838758af0e8b0f20d6c85730e42ff8ccb943b071e2883a','d9e2d7a4d9e439217f656fb32535b77462337aaad5114caddfd251cab0113d71da610c339c0e643e','66ec224ed2d4c5d91c770592763ecbb9dc540ab329d65b69a56cc461f94eb617d71f1b98a9d94a3b','2026-11-23T14:26:49Z','2026-11-23T14:26:49Z');
INSERT INTO answers VALUES(X'01a20da240307e358a483f5477d746f1',X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b22147bb9815ce178eefb5459','2026-11-24','0626280a41335437f996dafa70ed33e68e3b613880d33dcb78d9bb5332a58df6a9046459b4970f8bffdf9c9072f374d1dedb3d70457ba8d8d651e3763ae76055e2ccdaf40f945dbe5aa084f4dab52781e5fb945c8dd70751c8b142e05861fc6cbab310298e0f2566c37b6c832cbdb6c390186a38c4e3db1186db4e4973522ca0aea4fad335de1034873b5c5a6c90df3308baffbdd9945708e7b1944705','4053a5f40a03157bdaa4b470c03f744a3c1256f76d1cf0382f41a694997554e23e22008f5b23a673a6','92d51b24ca65022bfb408579bc720770f71316272d1ee502bf97aa41413f40105be84386c8b86e3a4f648303af5a84e3a176c51703ef63f41a188435d5962f969ccc1f8b5926aaa7e3b163332a1538','f5c0514d8b75d36f1299289ad0b8be467340f5a75ff9bb5eaa39fa63ec749124119881343dda6a71','2026-11-24T12:57:46Z','2026-11-24T12:57:46Z');
INSERT INTO answers VALUES(X'01a212c2f6db7a358bcb990690401d8f',X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b22147bb9815ce178eefb5459','2026-11-25','87481b32b91003e4b4cab62cd7e883e436e2447dadca5cc6fd33c75bf72a705ef57fe021468f5317698d2bf0b4ce478db2f3444105b361fe24804e2b6cf96c27daf0689d37cd75bb1899264bf8d866badb284d36f9fbd96498b9751de0691208f2208b3472c5b0597fcab851e76fd51843c9157919792444d6d875fe3e574b55f35ba1529c3177bb447e3f9c2a96c80c47d3f84166987208fa4e5dc1db','7eb0767f623bd6048ea39a48e8a9d1b5e8976fc091e94f41d415f6c095b3015eec326c1c7b17264748','5c08f8d0e0c39b0b6f7dc19636403e5c470315813fbd08f3aaed21fe5095a5766407aa203e17a125','ff2fbc015e0c4ca7cfc4f215ee27a2f8054bdb19d3e7f28f340757732259a1472557d047922b7f97','2026-11-25T12:51:36Z','2026-11-25T12:51:36Z');
INSERT INTO answers VALUES(X'01a21831081d797e8b485e176d45bf49',X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b22147bb9815ce178eefb5459','2026-11-26','de43662c5e598c2ca45513984b9b9cba0bfcb7a9e5b04cbb2e898af293a3a785c68364c0333b0535d52ec8c54e8aa433add9808a29170e07478c12f727f52ad166458d62e7ab7a3b48259a2f0af3a17a7b1c3a58a1dea792c93b1b932e3338d8a86904fd121502e4b6c14840a398e495ef6347547f8da5d5b139bb710ef66aeab96705f01e68b9f20fbf58eedc82af1b16f35211d60ed9a0db3ccedf8c39a8','ba776c366ea3207d7895f7103089c193e490da4c2050d1aa21785420979685107f7c023bb8606dca3e','0179cada0f89791f788da5e2e2ebc55ea2cc4c1335f6528788705e2c7796225f78115776934b0ce9','9657bb336f80134cb9cf90f36be01ff850613e426a18a33e93d59ce6b9b38938de9c6aa15da96cff','2026-11-26T14:09:56Z','2026-11-26T14:09:56Z');
INSERT INTO answers VALUES(X'01a2229ee88e7f6bbc86aca650de35f3',X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b22147bb9815ce178eefb5459','2026-11-28','1aa2fc756662c90d21b999e9570ab8ed23b800df972f050f590a874d0a6178f781dabe0e795fc9cd270327e7d04e1e9d6c46dff322b46b188210aa8ec1235f1c93bf3683bbfc3d296285c0709eba4bc9c56dea3f1f358266a2e01180185529be4f6c52df64e0a52859f2d85764b7779cee138df8a14871ebc6be68e00a1733f0bda45965b98c2b04758de95ed61e51bf1a41ee41b4b1bcc57952e38c79','fe10f11f4c74fce709449fae3f46acf942790ee752b90a848e37bb8bfc75701cb454a6f2408ad2f159','ac5e65545495143aae1ea1e47d75cacb90efbbd8196c7e5be6b23c094812927fd3bf073e1fe1c860','3f2c8fb3ead99a48f336c5f6fa8fe26a6e5ccc1050c13872599d20a8c449892c282ab7369343dfb1','2026-11-28T14:46:09Z','2026-11-28T16:09:11Z');
INSERT INTO answers VALUES(X'01a20b3ca60d7e1da7988c3009bf1ac9',X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b21cf7ff0bca1d6f80716d3f2','2026-11-23','6b1e590e411b64d165ef131464ca262a8e7152dc0b3e51ffa73911b4e49efdf81bdb9a59e123fc433301a9b8596e2bdd4d3c67c62036940a611f96c8d71557a3fdafe3c7a2fd64db832d257ae3b8ac52d63c3b75d2af6d189b1a7e276ab5ddd51aa50769007dab6f59216f796de53351c27b34cfa2c0b23e0098138a896d53ca55363022a7ac61b1f7b55b8a9cbd3f17b196196ea22b4f62fd07d52985','531977351f5b456b42c935213a369faa71e29bf4e90cd51368ad5a41932c36a4ba1d524dd9d8fb691d','e152bcfea2258363295082e82c76218d36d543c0c0d1f9ec15bc70b9bce4e600e0b3c268ba129617','9510b10d898fd4ad22d307374b8d6176985c921fa21797c05987ba1bb3d761d64df070886f3c6f6f','2026-11-24T01:47:33Z','2026-11-24T01:47:33Z');
INSERT INTO answers VALUES(X'01a210501ec67c40994b702d2157a356',X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b21cf7ff0bca1d6f80716d3f2','2026-11-24','1bf6fd7d2442249dceba8af309bc7e632475f84b62a20eda1f301e45cc1e337fe76310a0cb0d2a686d4c63561a65676e5d7cec3ea059b140a1900e6910a5424ddb27b2ef58339ab0c6478d8eee76ea29274b7b6de650ea6a5f20d1abcfade65817925ee40bbf8c024742f4a086b908c76c86cb54bcfff7f4c06518decc9eb31143cdf39da7b20243d69e515febd0dff5a3b759401d07e84144bc15fc26','2174cfdc6d5172f70c839903894e70ff4d87df33f4e5900d4fda2899310f815164a94d2c252752fe76','45ac33b4c427423bf6a1db93ddb9d64cd26168ebf306829b646bbac79330d9bacb0610584e8e5a1f','57c408687f93ea08cdd6f9f33ad924b9bd784a98c7afe2ef804ba1df5b66d74ffbe5bb1b9447decf','2026-11-25T01:26:55Z','2026-11-25T01:26:55Z');
INSERT INTO answers VALUES(X'01a215c401897e5f87dabe80ba3cf05c',X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b21cf7ff0bca1d6f80716d3f2','2026-11-25','5d572a334d9bb6033b369a4e6e18d5d5ced272901448f47b8ca31fb909736b8e0655412d0ab2f30e64329f3e15fe76be3e03775321c93e0d78ab9dfc7572aedc4a1cdcecf46c808a7d4d9605ae2291737ca546140376a433b01da7d4a3c3bf5d88bb51913e01082a8b614378af996f03efc90719db1ee0131aa9c941f58bf7b7b138108fde2b16d4168f047711e98f8fca3384778f0d3754701902','c7bb8a5c8420218f2a330fb0d0030c6b0ff4e1db1f7b6b2c65cd37ba2337984eec7afcb9b4cf0fd8a8','9234488f0d1273fa8a42d9cdb0ba29ac7533cd6804fd9eac3372a327eb2a562eb205d6c470c52ad8','1343442d44e282e81ac34a2c2e228725c1abacf6e95473bd42997d29468a87983f603bd275a89cff','2026-11-26T02:51:36Z','2026-11-26T02:51:36Z');
INSERT INTO answers VALUES(X'01a21ada5abe75f386d2ecc222fc95ab',X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b21cf7ff0bca1d6f80716d3f2','2026-11-26','c7920c3af6f98f5811a79cbb17e1a5fd1b7489fb5a1db56def86635f52038c28d12eee966fc7cff752a9e5e05bccfa765dd2ae029f51bbda4f85d9df88b5d41cf726d4165ec709e4882d7a5043784abdfac225ee24bea5a29d6688d533767c9d23b015ea6dd200d362fd3f3d1dd2caf8546085a8dcdef4f3b16d5487fa3d7204fb4cf55e3bcd0ef000730836d272fe0a536b859d2e107f31be23','dd1893b290f88e83252fd8ba30597987d39afdbfe72d043af0eb10eee7b02a8ff7245ac073699c7ae3','a01dff0d1b7c48b210acb01717377ec1eb27e68fcb13c56f6f7f5ba6eccbfdb4b6a7a6b9bbab2b6a','9128edb9307de3f986dee050725b4e2e48acd7a5f2d67de3ee1768bf703ed46abeeb9c2c51b43584','2026-11-27T02:34:07Z','2026-11-27T02:34:07Z');
INSERT INTO answers VALUES(X'01a2200376a979de9cd12120b5d5414b',X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b21cf7ff0bca1d6f80716d3f2','2026-11-27','ee0e2c719a9279a6cd6d559a442f98c4ad275a53428c4e7d7d7f69f91c2d95ab867b8f0f53bb3637e78c45ea8e4ea7be9d209d0db7383e01d48cf1c58eb432307d0897697099e92f656fd42a1a668b8486b36802ef56a690b9c81eca5f7957206be6f58e2fc14546477145870f0914ddd6ddfea7337cb53b63f3a0b6092c89d9f3477a3ba21714975313b93a8183ef61a2303e1eac0f2e91c61fe9','718eb10a93b10dc01cb573e2c2c592c0da1cc487aaa7cb9e29d44e8bdbf953b49c06a1d2d64619a2a8','b91534cf0b6234dd836aa75c08312bd5cf136e33f86a46bc098955172e1f1356a9f720b1bfdfe80d','295d75a0beed3694ecc4cab99dcd13b8238b8af49fe392a4d78de3fb1780927f7cbc174828f06533','2026-11-28T02:37:07Z','2026-11-28T02:37:07Z');
INSERT INTO answers VALUES(X'01a208eada1c774291c34313e8320b87',X'01a2092b2c707a0ebbe4dacbc8f9d6ff',X'01a2092b22b97033b87a205257629aed','2026-11-23','8d19b23c29c07344c247ce047c89e2e369727bef0c791d2ac42de29a90a9cd0c1f20dcf14d86d8598218a30a1bf6436b38ed3e09f60a0837ba3e370d90c6e07fc9d6bd9b9216277097ac75a651f3a987c771f9fae486ebc90d2d91b37e6543d78376df7758be02c83792a1143fb2e0947c105e0edff7cc807600f8258f63cdba412fc3f2442864093efc5cf471fe2e13c9941cdadea0bdd0180b5574','da2bd45b5fd8bf630b99df2b03da8491711d433c4231375ff79f64f95b776cb53467179195505216eb','98f27fc0b53376cc562f09b52b6165d4b5aea1257ececf7e99c6c3a4ac90f2565e8e46985ff06175','cedcbbaea930e0402f8eeee9aa37ae5158f9957343a4fede12a49117362ce712390635b7dba2adfe','2026-11-23T14:58:58Z','2026-11-23T14:58:58Z');
INSERT INTO answers VALUES(X'01a20e0652f578c9828c93e85b82649b',X'01a2092b2c707a0ebbe4dacbc8f9d6ff',X'01a2092b22b97033b87a205257629aed','2026-11-24','e137fdf42c05da8fd193b308b726b348f1877e74111aaf90b4610b35219e4e8f88d2307f961b178ddb133d248a0b8463e54d4dd62771972c89185587bfe60987e44fb189c7fdad6d5e30dde250a0fc52b90f87af30720e4369498d44e1b62969b9a921ce21aead5a5a863a90a2501e8f18eb5012a8374c92d16520df15466a31606b18701affb34deaa1fc2fc10171bff021e2752b521db11953fd','189a442ae3a723d1cdd67c49238038964a37536db0df49718fb6b88ea643af50589bc09c0b637e7692','25c7806278b821aaacb7fe931412b482a0373f7bd1dcfa45bdf3220ff9b7e56b01be5a180f6f3de3','807a0077765ded00a3e1c63e10be37cacc9dc67d0e20e753e7f3736876d83e4af6105b252ebf426b','2026-11-24T14:47:05Z','2026-11-24T14:47:05Z');
INSERT INTO answers VALUES(X'01a212cc6f9775f889a5205171272cc0',X'01a2092b2c707a0ebbe4dacbc8f9d6ff',X'01a2092b22b97033b87a205257629aed','2026-11-25','d9fa29a919947b8bd225069a0032c149267f4b2f4e1b1330170c9617774274d08786cb2838b87fa4b86510c9f75de8b8e73460f9b6e8a78f68903dfdaa355271de5e03b885f266ae20a09fe87a99edbd54a42453b7d894891c768bf194925cd5b5dabf9aecade155ebd70657fe48025707e0aa142b9bbd2a482bffabdf6a55ba64d15ad56942798cfd362b487ed1e93304a3337291cf255fc1256ddc','6afb2cb4b490db2115b58c4c98e8a2b6813cbd200305b62f9937bcec07119b7cb619c4fb5b5de8a3cc','d92e1bc1ca4fa16e5ec838dbac69f8d19b502c1ad6b5baca9527c18f820ffe17372928f24d542c26','4d40bbf66dde991d855f47557c0ab03cb0ae72ed0c66f8d4e17a2c94644c1a93b899a92a717d60f5','2026-11-25T13:01:57Z','2026-11-25T13:01:57Z');
INSERT INTO answers VALUES(X'01a218300af17bdebdfdcebc8ff363c5',X'01a2092b2c707a0ebbe4dacbc8f9d6ff',X'01a2092b22b97033b87a205257629aed','2026-11-26','c843d2a35d5870d2297c9ea29d22eddf61009214094a6ea181a33ec85ff18cfb119383648d8fb3093c1951d1206af9dbf8fd4cb66b69028fb4c5bfc279e497f0011822db297883354ca275b6090cef20b091912fccc91b5ca4a2e204b1caf3d212e64fe1d8eb64781552e681f8d9017629d6344ef56df37e6dbe6c140a1ef567c0ecee49f83bf9fab4d77ab516f09271bce0bb178c86fb06939bb1','fcb381d3dfb12983d12f42a56c5c140d3e73d582b8f7787d0c479a6064ab34f0bccf78349ff51a9ca9','b55f0b523a08d8f75101546ce5f9a42f2f2b5a0dbb92d2c5a02e99d5d87b630a21314356a97a7f0662908b57ecf651fea7a577f6503836801427b71474941f85f26773','ee9098f0abd48949c26e95abb1a10324dd70c3059dcc17b9b5e9416769292c98ce9e235b70ff611e','2026-11-26T14:08:51Z','2026-11-26T14:08:51Z');
INSERT INTO answers VALUES(X'01a21d7285437849b5ad4618c93e187c',X'01a2092b2c707a0ebbe4dacbc8f9d6ff',X'01a2092b22b97033b87a205257629aed','2026-11-27','fb638d3b59e6f62ebb1f362b158bfe5554ea893ffd94aa55d8810f477d7f83c2332264280d364dd3d818513d0b3da88557f488a3200858cec80e6e41f623d53f291fd029d64ef4302c95a16eb46d16da594fdcf274f5652d87d3373bf4007b1f011d10a563f945ca2c3f62d59ed8213beb902a052020c7e2a2ae2a83dbc087d1b49e4dfc839ffc5425bbb038244a4152f10e75820ad1b6015fb7121d','cadcc307fa674acb6b0e8af61682300f0c6d7f1d02ca7773e8f6b33dd4b9b0837d77f65ea7d5e1ee3c','151673c665e3c95ecd7fa6097b767a37be2be2fb2d7954e7668e3b49ca8c8a596f148e7bbe6cd0e1','68baf55bd7c76757f1529832a729380c2718aea6cd2481c89fc055409459c71c9dc3b09ddddb4aab','2026-11-27T14:39:34Z','2026-11-27T14:39:34Z');
INSERT INTO answers VALUES(X'01a222828a9c7c51b0b7020fc4758212',X'01a2092b2c707a0ebbe4dacbc8f9d6ff',X'01a2092b22b97033b87a205257629aed','2026-11-28','00ba4440cac51b031804785307245b2c03e7e4d9786f42984b951eeec27b4ff6aef7d602e8efb7cdd53d2f6573432009c6c6188c4e055d2ce556b7bf99ab178658ff61d8d293d50973a7b020e0c4615d2fa45edc30690de14006b150b89afee26b4bc677c3fff25a4378ef8cf372a538e0a2790743ff382b429fb3690dd63c9f5dee40b1730b9c884f52004aa77870a7fc71dd41c2ab9c22d774bbe7','d19b87dce6e4ba1f4a0f8e94285a614c4ebb8d3817f26153267acf30cef9ea4292b585d07d96a70610','604cf1d1552e4a677137dcf96c5074f83a5c46cb59c9578df5d37aa1f0b7b6623263b3d2257def43','efe95d3b52f1d59df790a724d6d7166349da3c11d286a5ba05838160f86c689aadc73c9dd8a0cfe9','2026-11-28T14:15:10Z','2026-11-28T14:15:10Z');
INSERT INTO answers VALUES(X'01a20b162c6c7ac19e9b666b0bb48466',X'01a2092b2c707a0ebbe4dacbc8f9d6ff',X'01a2092b217e70399b3bd3c9d720554c','2026-11-23','f5598ac58482a642a28b5e65b7e2d321a33de96e58243277b2b75f5646aac091e69e9caada2b4136b1a8d43bac341a6dd1197871eb2fff2758b9779ae84157f675e80efd10fe870c93b213acf387d3c7c6a524341f715c288e85f7703d9948aed14811ab9f582afb00cd489d6ed62983743e05b0ee78a3d7dec0cb0ecb3469c6e22a274906c2e769eb15dfb41f576e6ef0ed36a572334e9ebbe17d','ebc32c1c631ec105412d35c28099020af74c96b34969040a4d58564f621bd669500868d09abef0876f','bdbf72a77ba82917288d139d21c7caad25c11035e5373ef8b2ba9b27d2926c8eb6f4e7ccde1485e0908f528a08b4cdb15f09cf167ada07ba59b2b169c7a11e44583077','aab991782fb2a282cbdfea5b94888260a2c58ece7a8f5cc0cfd47c7d64a59c2dbbcded50c7da6e91','2026-11-24T01:05:32Z','2026-11-24T01:05:32Z');
INSERT INTO answers VALUES(X'01a21096ab967e928049dc919dd65d53',X'01a2092b2c707a0ebbe4dacbc8f9d6ff',X'01a2092b217e70399b3bd3c9d720554c','2026-11-24','a11841657264d5d5ef72ae19e45ef8d6a89802b76dd58c02d24096a2c6c8773eaf122116368240da3b5cca9dde9e75938ff24d036b3240fccc07843738ffb91d404200de2a4c3754bf8d48abfe3e7990c306aa965645ab3cbfe4ac1151cda043bc5443979fdffd8a4dc6040c7c6dc31b22de7fcdd556327b2c2f7cda3c379eedfbfc9a549aa046626f4a564a080e3e08fbfaba1b4ec6c1b4423011a6','d10e19902bd5587f1df13a34717337508f3c99f8086fdd5c3c8425b4df40859dc12f821c19c8c56c4f','ebdb49632f36389f1eb27f2336e77bb1762eea04594a38c2403539fcd1b1df357d4b26ed80a432ff','53c30aca79ec73b26fd36642259607fc3df66439b5e3e065810d84856fb283e910aa2a178d6bb842','2026-11-25T02:43:59Z','2026-11-25T02:43:59Z');
INSERT INTO answers VALUES(X'01a215da43ea7a8e82897440994e691c',X'01a2092b2c707a0ebbe4dacbc8f9d6ff',X'01a2092b217e70399b3bd3c9d720554c','2026-11-25','559c73d5d4f7099aba5948b3f9e7433bad46967bbba7bec967c4416c1a14eb68a3d276b07cd17e78b963d3855fa4a8d695803f50aaa3e0857e62274e24c15aecfb2413430888f076b2e8d4c9077268f243ee9335c42713de4d373523c477467c86379036472ecd31dd889d5567c186b70c9b7831798a41a0d37e546637dabbd36954f856223045d626d05b11e473ec3430508e033ce404528ceba7','a9dfa0557bfc925e1a3399633c9b0e61990e4b0f89d565035ee33c4b0f5dc0899341126b1bfc1e81e8','d7d924d8581965d2a266f37f2152ac6e57a808a229bea0d64c109c0aeda68e3b8eecf62851461efb','d78a672c780f9df01ddf6001a1dfd7408e62ca05c0d22839df122b251a4e12c598faab81011594a6','2026-11-26T03:15:55Z','2026-11-26T03:15:55Z');
INSERT INTO answers VALUES(X'01a21aa700ec798e80c1aa2225acd34e',X'01a2092b2c707a0ebbe4dacbc8f9d6ff',X'01a2092b217e70399b3bd3c9d720554c','2026-11-26','f7a1f522aa9b3468c094982ab5084ed3e76ad5011c79030b39856fe859438389216106d4bd66eebcc9b56d0ee256f829c1b950769d0cf115decfd9a11e2d3df759609d0c3d7ba3a0f442494184d455be2ca265968b79f71e154606b568bb87545edda94690ba617f0cf75fe6c824d601e7c10e7e317eaeb99c8bc901f16437b87387bb16f6ccdfef31e3268351af623354d47aa6f31ea87fac8073','5b3518f791e09163797402d10bbd2a0ba5fcb421e461f953257146cfd4a86c868d54ddff09a6b29b8c','781910de491badb823b9e6bda41857ef7aaead45aba2ea8c14b7800f4b5180b0f82ac584f936763b','222be43111725c9fc2a74f900d77ae8fe3e053c4677e21255e5e2b75c31a191105a7fe1cb1db679d','2026-11-27T01:38:02Z','2026-11-27T01:38:02Z');
INSERT INTO answers VALUES(X'01a21ffcadce7a77a8fd5e15b9ba548a',X'01a2092b2c707a0ebbe4dacbc8f9d6ff',X'01a2092b217e70399b3bd3c9d720554c','2026-11-27','774767fb4c28ce59f499629121116039b8713e81d70007c64b282f3574db0432c033f3d1e51fc9ddfe36f54134ad49cd9ff5910035a41b4060843eb49aa13b0b27eed448cc1ac9eb83821850e724712e39efaab5d9b1c85af6c14c35d083d255ca538f8f99cb6ef9d013110ad9feed1e62ad8b687079bf0a46cc1a210b3d0cd12d4439c59f97b38b817058b7740c4e32efa8a4a75fe991400968947a','f49715f3f32cc3a86ba5d9790ae0ecc06d52d930ce2ba7d39c44604e121fe0240dc92ad74bcad274ee','aba69f219e51522ea894555cceb34102aa3df1fb1214c7676950a93a91bc4a9fff45d37a0e58834a','d14441c65463c0f465fe1ade5659742f1e469a09ce39aed503943c58e3561418c8815b010c1019e4','2026-11-28T02:29:42Z','2026-11-28T02:29:42Z');
CREATE TABLE alerts (
    id          uuid        primary key,
    house_id    uuid        not null,
    person_id   uuid        not null,
    opened_at   timestamptz not null,
    taken_by    uuid        references people (id),
    taken_role  text,
    taken_at    timestamptz,
    closed_at   timestamptz,
    -- Null while open, and where it ended by itself.
    closed_by   uuid        references people (id),
    came_of     text,
    unique (house_id, person_id, id),
    check ((closed_at is null) = (came_of is null)),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO alerts VALUES(X'01a2138b388d74bdbd8a52ccfd1ae55e',X'01a2092b2068728293f173244f238b95',X'01a2092b216d7222abe9c386049af485','2026-11-25T16:30:20Z',NULL,NULL,NULL,'2026-11-26T15:07:20Z',X'01a2092b232779448ca4858a51368c82','support');
INSERT INTO alerts VALUES(X'01a209079048751b86ff3aa43506738b',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','2026-11-23T15:30:20Z',NULL,NULL,NULL,'2026-11-24T05:56:20Z',X'01a2092b27f774728173362c465a5279','no_answer');
INSERT INTO alerts VALUES(X'01a20c5b004775769c6de1007f986337',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','2026-11-24T07:00:20Z',NULL,NULL,NULL,'2026-11-25T00:29:20Z',X'01a2092b27f774728173362c465a5279','support');
INSERT INTO alerts VALUES(X'01a21602edd670a7a8355f625358d700',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','2026-11-26T04:00:20Z',NULL,NULL,NULL,'2026-11-26T23:31:20Z',X'01a2092b27f774728173362c465a5279','no_answer');
INSERT INTO alerts VALUES(X'01a21bce147079ad9015287b71f940fd',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','2026-11-27T07:00:20Z',NULL,NULL,NULL,'2026-11-27T15:02:20Z',X'01a2092b27f774728173362c465a5279','no_answer');
INSERT INTO alerts VALUES(X'01a21ffd406672eeb9abbf5d0a831b91',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','2026-11-28T02:30:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO alerts VALUES(X'01a20ed2b94f7495a2160076ae1bb823',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-24T18:30:20Z',NULL,NULL,NULL,'2026-11-25T16:08:20Z',X'01a2092b232779448ca4858a51368c82','fine');
INSERT INTO alerts VALUES(X'01a21da0ff137523ae02e48d604555ca',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-27T15:30:20Z',NULL,NULL,NULL,'2026-11-28T03:57:20Z',X'01a2092b232779448ca4858a51368c82','no_answer');
INSERT INTO alerts VALUES(X'01a2108a2de37e719f6d2f6ad14d4570',X'01a2092b2068728293f173244f238b95',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','2026-11-25T02:30:20Z',NULL,NULL,NULL,'2026-11-25T15:33:20Z',NULL,'settled');
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
INSERT INTO alert_facts VALUES(X'01a2138aea717676ad99dcddefc54baa',X'01a2138b388d74bdbd8a52ccfd1ae55e',X'01a2092b2068728293f173244f238b95',X'01a2092b216d7222abe9c386049af485','missed','house',0,X'01a2092b21f47af6b46b00943e386514','2026-11-25','2026-11-25T16:30:00Z','2026-11-25T16:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a215b03bf27a3587cae174633a3689',X'01a2138b388d74bdbd8a52ccfd1ae55e',X'01a2092b2068728293f173244f238b95',X'01a2092b216d7222abe9c386049af485','missed','house',0,X'01a2092b21107dfbbd21b60adcf22d16','2026-11-25','2026-11-26T02:30:00Z','2026-11-26T02:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a20907431474989093a8017861966e',X'01a209079048751b86ff3aa43506738b',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','missed','house',1,X'01a2092b22ba73f1aadcf97253c8c051','2026-11-23','2026-11-23T15:30:00Z','2026-11-23T15:30:00Z','2026-11-23T18:03:54Z','kept_late');
INSERT INTO alert_facts VALUES(X'01a2093e31897ac5b04d965f057e5d41',X'01a209079048751b86ff3aa43506738b',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','missed','house',0,X'01a2092b2416742baecf6217fa680b96','2026-11-23','2026-11-23T16:30:00Z','2026-11-23T16:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a20b6382ab7d5392532428312ffb6d',X'01a209079048751b86ff3aa43506738b',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','missed','house',0,X'01a2092b20ea7cf3b79dc8296489b7cb','2026-11-23','2026-11-24T02:30:00Z','2026-11-24T02:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a20c5ab43879d684fd28ecdf8ce1d6',X'01a20c5b004775769c6de1007f986337',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','missed','own',0,X'01a2092b205a792cb220eceed10d2f90','2026-11-23','2026-11-24T07:00:00Z','2026-11-24T07:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a21602a19e7f20a2f944a8923866d0',X'01a21602edd670a7a8355f625358d700',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','missed','house',1,X'01a2092b206f76a4a13a1029a28fe6ff','2026-11-25','2026-11-26T04:00:00Z','2026-11-26T04:00:00Z','2026-11-26T04:19:04Z','kept_late');
INSERT INTO alert_facts VALUES(X'01a216a76ced79f2ba3b6b6e4f064330',X'01a21602edd670a7a8355f625358d700',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','missed','own',0,X'01a2092b205a792cb220eceed10d2f90','2026-11-25','2026-11-26T07:00:00Z','2026-11-26T07:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a2187a556579ab86bd003880a52687',X'01a21602edd670a7a8355f625358d700',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','missed','house',1,X'01a2092b22ba73f1aadcf97253c8c051','2026-11-26','2026-11-26T15:30:00Z','2026-11-26T15:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a21bcdc8bf7e43a84812befe43643a',X'01a21bce147079ad9015287b71f940fd',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','missed','own',0,X'01a2092b205a792cb220eceed10d2f90','2026-11-26','2026-11-27T07:00:00Z','2026-11-27T07:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a21ffcf14d76b981fffd8e5500b340',X'01a21ffd406672eeb9abbf5d0a831b91',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','missed','house',0,X'01a2092b20ea7cf3b79dc8296489b7cb','2026-11-27','2026-11-28T02:30:00Z','2026-11-28T02:30:00Z','2026-11-28T07:27:55Z','kept_late');
INSERT INTO alert_facts VALUES(X'01a20ed269947c4aac819e854d9f71bf',X'01a20ed2b94f7495a2160076ae1bb823',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','missed','program',0,X'01a2092b2283792099a20e2188544dd3','2026-11-24','2026-11-24T18:30:00Z','2026-11-24T18:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a21da0b22a79b8aef3580e0e927961',X'01a21da0ff137523ae02e48d604555ca',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','missed','house',1,X'01a2092b22147bb9815ce178eefb5459','2026-11-27','2026-11-27T15:30:00Z','2026-11-27T15:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a21dd7a1407c41a2213b4a8f08bf69',X'01a21da0ff137523ae02e48d604555ca',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','missed','house',0,X'01a2092b20c673c29577c61a66abb44a','2026-11-27','2026-11-27T16:30:00Z','2026-11-27T16:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a21e457c53764eb1158bdea46ccba3',X'01a21da0ff137523ae02e48d604555ca',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','missed','program',0,X'01a2092b2283792099a20e2188544dd3','2026-11-27','2026-11-27T18:30:00Z','2026-11-27T18:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a21089dc83717bad3624360e6f982a',X'01a2108a2de37e719f6d2f6ad14d4570',X'01a2092b2068728293f173244f238b95',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','missed','own',0,X'01a2092b22187e8aa2f4da078d335e89','2026-11-24','2026-11-25T02:30:00Z','2026-11-25T02:30:00Z','2026-11-25T04:49:52Z','kept_late');
CREATE TABLE alert_steps (
    alert_id   uuid        not null,
    house_id   uuid        not null,
    person_id  uuid        not null,
    rung       text        not null,
    due_at     timestamptz,
    done_at    timestamptz,
    -- How many were told; none where somebody had taken it, or nothing concerned them.
    told       integer,
    -- Someone handed it on to this rung: told at once, without its wait.
    handed_at  timestamptz, handed_by uuid references people (id), handed_role text,
    primary key (alert_id, rung),
    foreign key (house_id, person_id, alert_id) references alerts (house_id, person_id, id) on delete cascade
);
INSERT INTO alert_steps VALUES(X'01a2138b388d74bdbd8a52ccfd1ae55e',X'01a2092b2068728293f173244f238b95',X'01a2092b216d7222abe9c386049af485','mentor',NULL,'2026-11-25T16:30:20Z',0,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a2138b388d74bdbd8a52ccfd1ae55e',X'01a2092b2068728293f173244f238b95',X'01a2092b216d7222abe9c386049af485','counselor',NULL,'2026-11-25T17:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a2138b388d74bdbd8a52ccfd1ae55e',X'01a2092b2068728293f173244f238b95',X'01a2092b216d7222abe9c386049af485','manager',NULL,'2026-11-25T18:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a209079048751b86ff3aa43506738b',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','mentor',NULL,'2026-11-23T15:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a209079048751b86ff3aa43506738b',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','counselor',NULL,'2026-11-23T16:30:20Z',1,'2026-11-23T16:30:20Z',X'01a2092b216d7222abe9c386049af485','mentor');
INSERT INTO alert_steps VALUES(X'01a209079048751b86ff3aa43506738b',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','manager',NULL,'2026-11-23T17:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20c5b004775769c6de1007f986337',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','mentor',NULL,'2026-11-24T07:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20c5b004775769c6de1007f986337',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','counselor',NULL,'2026-11-24T08:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20c5b004775769c6de1007f986337',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','manager',NULL,'2026-11-24T09:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21602edd670a7a8355f625358d700',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','mentor',NULL,'2026-11-26T04:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21602edd670a7a8355f625358d700',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','counselor',NULL,'2026-11-26T05:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21602edd670a7a8355f625358d700',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','manager',NULL,'2026-11-26T06:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21bce147079ad9015287b71f940fd',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','mentor',NULL,'2026-11-27T07:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21bce147079ad9015287b71f940fd',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','counselor',NULL,'2026-11-27T08:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21bce147079ad9015287b71f940fd',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','manager',NULL,'2026-11-27T09:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21ffd406672eeb9abbf5d0a831b91',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','mentor',NULL,'2026-11-28T02:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21ffd406672eeb9abbf5d0a831b91',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','counselor',NULL,'2026-11-28T03:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21ffd406672eeb9abbf5d0a831b91',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','manager',NULL,'2026-11-28T04:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20ed2b94f7495a2160076ae1bb823',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','mentor',NULL,'2026-11-24T18:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20ed2b94f7495a2160076ae1bb823',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','counselor',NULL,'2026-11-24T19:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20ed2b94f7495a2160076ae1bb823',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','manager',NULL,'2026-11-24T20:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21da0ff137523ae02e48d604555ca',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','mentor',NULL,'2026-11-27T15:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21da0ff137523ae02e48d604555ca',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','counselor',NULL,'2026-11-27T16:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21da0ff137523ae02e48d604555ca',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','manager',NULL,'2026-11-27T17:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a2108a2de37e719f6d2f6ad14d4570',X'01a2092b2068728293f173244f238b95',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','mentor',NULL,'2026-11-25T02:30:20Z',0,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a2108a2de37e719f6d2f6ad14d4570',X'01a2092b2068728293f173244f238b95',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','counselor',NULL,'2026-11-25T03:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a2108a2de37e719f6d2f6ad14d4570',X'01a2092b2068728293f173244f238b95',X'01a2092b2c707a0ebbe4dacbc8f9d6ff','manager',NULL,'2026-11-25T04:30:20Z',1,NULL,NULL,NULL);
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
    seen_at        timestamptz, outage_at timestamptz, reach_out_id uuid references reach_outs (id) on delete cascade, is_now boolean not null default false, planned_for timestamptz,
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO deliveries VALUES(X'01a222eafc4b7053981bf0116c26dd5a',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','resident','reach_out_answered',X'01a2092b2826784eb730777789a4b7be',NULL,NULL,NULL,'2026-11-28T16:09:15Z',NULL,NULL,X'01a222e7445175ac87628562467b5c04',0,'2026-11-28T16:09:15Z');
INSERT INTO deliveries VALUES(X'01a222eafc8872e18bb1f9b5b1d54e61',X'01a2092b2068728293f173244f238b95',X'01a2092b216d7222abe9c386049af485','mentor','thanks',X'01a2092b2826784eb730777789a4b7be',NULL,NULL,NULL,'2026-11-28T16:09:15Z',NULL,NULL,X'01a222e7445175ac87628562467b5c04',0,'2026-11-28T16:09:15Z');
INSERT INTO deliveries VALUES(X'01a222eafd2174abb945d8ba03339f55',X'01a2092b2068728293f173244f238b95',X'01a2092b216d7222abe9c386049af485','mentor','reach_out',X'01a2092b2a7c7422bfc1ccafd1f911fe',NULL,NULL,NULL,'2026-11-28T16:09:15Z',NULL,NULL,X'01a222eafd1d77fcb770174c37564fd1',0,'2026-11-28T16:09:15Z');
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
INSERT INTO heartbeats VALUES(1,'2026-11-28T16:09:12Z');
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
INSERT INTO reach_outs VALUES(X'01a222e7445175ac87628562467b5c04',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','313f34d041d0b979e5a1eaf035cd39c15c09c0294d93c15e7829a3575c65dacba6cc94fd2cbcf9318e3f85d0051a06bd5ef7c53c9d988d8743ddb9191168839a4b426d2c48edc9bf0fc4e8cea034030f0fff84393fc2f92e10be0704ccb91ce41a744cfd8bc5a61e9762c34225fd82e0edbb24ed42745822a070c4ca5b67b625dfd8ee3f544bfadf46ee3ebdc8c7414c7b042bcecb35bd1562662d',0,NULL,0,'2026-11-28T16:05:11Z',1,3,10,10,10,NULL,X'01a2092b216d7222abe9c386049af485','mentor','2026-11-28T16:09:15Z','answered',NULL,'2026-11-28T16:09:15Z',X'01a2092b216d7222abe9c386049af485','helped','17389ec63c4dd559a9adfee4e1d22aca5de2867cf04010febcc5ef75050d728e362071e6982b9f363f624c3740a13462d00ef8723a0b8a14d71c62bc6a3f9ad1e4a500c0d4c4b733ed3de9e9d58b214f8eefa13e61965c87225dfce5db21c7d5','2026-11-28T16:09:15Z');
INSERT INTO reach_outs VALUES(X'01a21bd62f1679138950ba01696366a8',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','a9c38a65cb9bc7dc7d81c3fe8bb53b7bf27899b02fb4c017c9ca7743522b8746d52c55d5423c8918d5e8e41e6245fd0dba75a1ccbdd8b91879d38bf6d36e1678418e871a07a11a0016a10ade60b2e4d9a63d0992c0844f5970ac052ad67ccdcfe9f6ab4c3dc30474f77fc37060944f5bdccb24a28db34ef9b979e505861a86cdbb3c90a67d827708f03fdb882837f3b9c85d8aee65ea4336dc3c6e646e228384506d380a6a793de47fe01ae7d7221e5c993bffe946b67047c74ed886a84de5a9e47cd12dd0e0ce27742361',0,NULL,0,'2026-11-27T07:09:11Z',1,3,10,10,10,NULL,X'01a2092b216d7222abe9c386049af485','mentor','2026-11-27T07:12:11Z','talking',NULL,'2026-11-27T07:59:11Z',X'01a2092b216d7222abe9c386049af485','helped','99fd89c2f8b3ce3ae0399ca4e3252c5f95d5fde958697b5d9c1a94a265dcaef64cb46636588ef95b453fffb8613a9f1e59db8db8405b8795913c4fc5325820eaf623bd8d',NULL);
INSERT INTO reach_outs VALUES(X'01a222eafd1d77fcb770174c37564fd1',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','30d892b6639d121603d40a01448cd7628103e4f67b5a60191ddda4f9b7cc356eb82ed92392d7a3fd586ee4b72b079f1eaae12e902c413a189d57c659f0f65b3c508fbd4d50d86e76f7cac36526874aa1bf9e51303b9a2d6af2981035fb1d3a39b1353192506561ed4dd576f941f4ca7f912df5f7846aa83f7c41885f3938b273fcd20f4f60b42b65ec5d7be1800c3cf9fd9dce8210d9635d71dd31',0,NULL,0,'2026-11-28T16:09:15Z',1,3,10,10,10,'2026-11-28T16:19:15Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO reach_out_asks VALUES(X'01a222e7445175ac87628562467b5c04',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be',X'01a2092b216d7222abe9c386049af485','mentor',1,1,0,'2026-11-28T16:05:11Z','2026-11-28T16:09:14Z',NULL,0);
INSERT INTO reach_out_asks VALUES(X'01a21bd62f1679138950ba01696366a8',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b216d7222abe9c386049af485','mentor',1,1,0,'2026-11-27T07:09:11Z','2026-11-27T07:11:11Z',NULL,0);
INSERT INTO reach_out_asks VALUES(X'01a222eafd1d77fcb770174c37564fd1',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b216d7222abe9c386049af485','mentor',1,1,0,'2026-11-28T16:09:15Z',NULL,NULL,1);
INSERT INTO reach_out_asks VALUES(X'01a222eafd1d77fcb770174c37564fd1',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b232779448ca4858a51368c82','counselor',2,1,0,NULL,NULL,NULL,0);
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
INSERT INTO reach_out_events VALUES(X'01a222e7447879388cfacb2711f88eda',X'01a222e7445175ac87628562467b5c04',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','2026-11-28T16:05:11Z','sent',NULL,NULL,NULL);
INSERT INTO reach_out_events VALUES(X'01a222e74603709b904e5d70d6c4cd98',X'01a222e7445175ac87628562467b5c04',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','2026-11-28T16:05:11Z','asked',NULL,1,NULL);
INSERT INTO reach_out_events VALUES(X'01a21bd630dc7645bcf867cf4d2a71fe',X'01a21bd62f1679138950ba01696366a8',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-27T07:09:11Z','sent',NULL,NULL,NULL);
INSERT INTO reach_out_events VALUES(X'01a21bd62f767561bb26bb2088855fd7',X'01a21bd62f1679138950ba01696366a8',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-27T07:09:11Z','asked',NULL,1,NULL);
INSERT INTO reach_out_events VALUES(X'01a21bd8ed2371de9d0e89688f1a0b49',X'01a21bd62f1679138950ba01696366a8',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-27T07:12:11Z','taken',X'01a2092b216d7222abe9c386049af485',NULL,NULL);
INSERT INTO reach_out_events VALUES(X'01a21bd8ed097ee8a441cd60d483c7bd',X'01a21bd62f1679138950ba01696366a8',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-27T07:12:11Z','talking',X'01a2092b216d7222abe9c386049af485',NULL,NULL);
INSERT INTO reach_out_events VALUES(X'01a21c03f6817500aac448170d7535b8',X'01a21bd62f1679138950ba01696366a8',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-27T07:59:11Z','helped',X'01a2092b216d7222abe9c386049af485',NULL,NULL);
INSERT INTO reach_out_events VALUES(X'01a222eafc487570adef605a8a7a1c32',X'01a222e7445175ac87628562467b5c04',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','2026-11-28T16:09:15Z','taken',X'01a2092b216d7222abe9c386049af485',NULL,NULL);
INSERT INTO reach_out_events VALUES(X'01a222eafc487570adef605bce4c9210',X'01a222e7445175ac87628562467b5c04',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','2026-11-28T16:09:15Z','said',X'01a2092b216d7222abe9c386049af485',NULL,'fe44539795d105e2f11a92e3fae6b60f7b1cac56248f37153fbf581fa9d806f6bb759651bbab40f607ce169d188b183c336a');
INSERT INTO reach_out_events VALUES(X'01a222eafc6b77b38667b69bcef92781',X'01a222e7445175ac87628562467b5c04',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be','2026-11-28T16:09:15Z','helped',X'01a2092b216d7222abe9c386049af485',NULL,NULL);
INSERT INTO reach_out_events VALUES(X'01a222eafd1f745b9360377964035696',X'01a222eafd1d77fcb770174c37564fd1',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-28T16:09:15Z','sent',NULL,NULL,NULL);
INSERT INTO reach_out_events VALUES(X'01a222eafd1f745b9360377a718dc287',X'01a222eafd1d77fcb770174c37564fd1',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe','2026-11-28T16:09:15Z','asked',NULL,1,NULL);
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
INSERT INTO reach_out_rings VALUES(X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be',X'01a2092b216d7222abe9c386049af485',1,1);
INSERT INTO reach_out_rings VALUES(X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be',X'01a2092b27f774728173362c465a5279',2,1);
INSERT INTO reach_out_rings VALUES(X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b216d7222abe9c386049af485',1,1);
INSERT INTO reach_out_rings VALUES(X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b232779448ca4858a51368c82',2,1);
CREATE TABLE reach_out_settings (
    person_id    uuid        primary key references people (id) on delete cascade,
    settings     text        not null,
    changed_at   timestamptz not null,
    -- The check-in after which the offer was put aside.
    put_aside_id uuid        references answers (id) on delete set null
);
INSERT INTO reach_out_settings VALUES(X'01a2092b2826784eb730777789a4b7be','e98f57c877b0a3f256d93d2ec43b57a76f57915dc899e4da99606d456abb2964fc0361abab9324dfff426ed5642c9e610e8e489a9d7817f41a9931f6d7239c3d162bd68fea1595477e00f0a8eff10860a2ac64807135f97d0769128b5ba04cf98c51f11685389e252d45bc47a72d3a92f610fdac4453bd822818b8710b3f0df22c6d7cb4c0f76493d956ba539ea6216e17dc19b2fc853b1b2ab298','2026-11-28T16:09:14Z',NULL);
INSERT INTO reach_out_settings VALUES(X'01a2092b2a7c7422bfc1ccafd1f911fe','3059200325a1cf328832ad72cef3f5655b8a5ecba0a33bf130be1e4cdc7ca2abbe79784624a946de25b954d17f68424e7f2819440715e56c4ebaa47d6d2f028d521eeb826ee0e0581ab439d2d9d4dc4f2beb1c49745e36be7d017d6bc07be74298d421e71f89923577bf2af701f68fbf6fee1da47ea00c73fb35d304e26f236f911838bde6e03df39cf1d11721e7974852927abd2a362722e40a45','2026-11-28T16:09:15Z',NULL);
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
INSERT INTO reach_out_signs VALUES(X'01a222eafbdd7098960eff6af87e9fdf',X'01a2092b2068728293f173244f238b95',X'01a2092b2826784eb730777789a4b7be',X'01a2092b216d7222abe9c386049af485','mentor',1,'eb8c63bc626ec5bf10ace72e849a8c65c214a86c483a9f6238bb8901a2a893d6f94a125c5eb440f4e174fcee','2026-11-28T16:09:14Z',NULL,NULL);
INSERT INTO reach_out_signs VALUES(X'01a222eafd057532abab2efa9caeb2f2',X'01a2092b2068728293f173244f238b95',X'01a2092b2a7c7422bfc1ccafd1f911fe',X'01a2092b216d7222abe9c386049af485','mentor',1,'22a46c384fe226085a4fbc5c780441d04b8c9bf42cade9f6dfcc8a0d9a2b5841c6bc597cd61cde378a8069d5','2026-11-28T16:09:15Z',NULL,NULL);
CREATE TABLE reach_out_limits (
    house_id       uuid primary key references houses (id) on delete cascade,
    least_minutes  smallint not null,
    most_minutes   smallint not null
);
INSERT INTO reach_out_limits VALUES(X'01a2092b2068728293f173244f238b95',2,60);
CREATE TABLE wins (
    id           uuid        primary key,
    person_id    uuid        not null references people (id) on delete cascade,
    kind         text        not null,
    -- What it rests on: one win of a kind from one thing.
    source_id    uuid,
    day          date        not null,
    noted_at     timestamptz not null,
    removed_at   timestamptz
);
INSERT INTO wins VALUES(X'01a21c03f6ae74f5994e69046a23bcd0',X'01a2092b2a7c7422bfc1ccafd1f911fe','asked_for_help',X'01a21bd62f1679138950ba01696366a8','2026-11-26','2026-11-27T07:59:11Z',NULL);
INSERT INTO wins VALUES(X'01a21c03f6487d489fff6510434dfb2e',X'01a2092b216d7222abe9c386049af485','helped_someone',X'01a21bd62f1679138950ba01696366a8','2026-11-26','2026-11-27T07:59:11Z',NULL);
INSERT INTO wins VALUES(X'01a222eafc6c734c81b976c82a150d23',X'01a2092b2826784eb730777789a4b7be','asked_for_help',X'01a222e7445175ac87628562467b5c04','2026-11-28','2026-11-28T16:09:15Z',NULL);
INSERT INTO wins VALUES(X'01a222eafc6e75088336a5081cd04020',X'01a2092b2826784eb730777789a4b7be','asked_early',X'01a222e7445175ac87628562467b5c04','2026-11-28','2026-11-28T16:09:15Z',NULL);
INSERT INTO wins VALUES(X'01a222eafc6f74e5bc5f5edf12ad9fe6',X'01a2092b216d7222abe9c386049af485','helped_someone',X'01a222e7445175ac87628562467b5c04','2026-11-28','2026-11-28T16:09:15Z',NULL);
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
INSERT INTO word_ways VALUES(X'01a222eafa8c70888ed43409d546bc41',X'01a2092b216d7222abe9c386049af485','ntfy','18d9ac6250946a9cded9ddacece29bca537f2d0d3e96c7a1a0c1a5e68063ecf76f24b7121ca289fb60c5ff1b8d5f48d93f8d285daeb4c00cb633af018c042944f1157f0204c4ebf709afc0',NULL,'d01a587fa8028177c38a99c7be905d8521c8bfd2592f039565903c2de518731f',NULL,'2026-11-28T16:09:14Z','2026-11-28T16:09:16Z');
CREATE TABLE word_choices (
    person_id  uuid not null references people (id) on delete cascade,
    channel    text not null,
    matter     text not null,
    primary key (person_id, channel, matter)
);
INSERT INTO word_choices VALUES(X'01a2092b216d7222abe9c386049af485','ntfy','asked');
INSERT INTO word_choices VALUES(X'01a2092b216d7222abe9c386049af485','ntfy','care');
CREATE TABLE word_hours (
    person_id    uuid     primary key references people (id) on delete cascade,
    quiet_from   smallint not null,
    quiet_until  smallint not null,
    now_anyway   boolean  not null
);
INSERT INTO word_hours VALUES(X'01a2092b216d7222abe9c386049af485',1380,390,1);
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
INSERT INTO sendings VALUES(X'01a222eb00e876e6b4a4874b0e997744',X'01a2092b2068728293f173244f238b95',X'01a2092b216d7222abe9c386049af485',X'01a222eafd2174abb945d8ba03339f55',X'01a222eafa8c70888ed43409d546bc41','2026-11-28T16:09:15Z','2026-11-28T16:09:16Z','2026-11-28T16:10:46Z',X'01a222eb00ed7426b1e40debf747581a',NULL,1,'internal','2026-11-28T16:09:16Z','set_aside');
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
COMMIT;
