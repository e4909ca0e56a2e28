BEGIN TRANSACTION;
CREATE TABLE _sqlx_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    success BOOLEAN NOT NULL,
    checksum BLOB NOT NULL,
    execution_time BIGINT NOT NULL
);
INSERT INTO _sqlx_migrations VALUES(1,'houses and people','2026-11-29 00:15:20',1,X'dba3c816b928998544910cf8f15d326ccb99fbb68876e6b2309559f48d6342dc203280c0576185a7cec1a5c67ea01e89',6873097);
INSERT INTO _sqlx_migrations VALUES(2,'sharing and looks','2026-11-29 00:15:20',1,X'42d252744eef8820969ac6a1093c5281408322b3eee1261ba687925439ad632d22e5e970ced92cfc37ab2d8c7dba4a09',1539925);
INSERT INTO _sqlx_migrations VALUES(3,'routines','2026-11-29 00:15:20',1,X'c500f5613ae780ca5d4cd957a9e24b172057a564495f8b860299baeaf01ef946812991baa02e8a189eaf653b611778a3',2223243);
INSERT INTO _sqlx_migrations VALUES(4,'outcomes.sqlite','2026-11-29 00:15:20',1,X'facd74ce2a2630ec91b158c526cfefa57a1a435367053927204374b62e14fe4dd2724036b3be829a184fe71a971710af',683019);
INSERT INTO _sqlx_migrations VALUES(5,'answers','2026-11-29 00:15:20',1,X'c3778971dac7ab19e3ea79d399ec9039cccebcf16059034ec3f241b1d18b1f685a441fa14f561c95c9dcab936c26c040',776880);
INSERT INTO _sqlx_migrations VALUES(6,'alerts','2026-11-29 00:15:20',1,X'be19bf6462ff2ad85aecd27dde8ae02eba630a1fe349c4892b6e32295009ae6e01fe8f967ddabe626cbe8edbebee8efc',14592872);
INSERT INTO _sqlx_migrations VALUES(7,'facts again and who was told','2026-11-29 00:15:20',1,X'344ee20f32ddabb63284b100e1aaa8a9febe4a141ac311fe695dbdc65297b838b890f0a33a1c801ca9b18e4b0504c2e2',21932962);
INSERT INTO _sqlx_migrations VALUES(8,'reach outs','2026-11-29 00:15:20',1,X'5f3add4c918ae3f50d04b956817bfcdf4e59dbf8f602e7f79fb5ce99e9542bf6cb8e2af41fcd487f9177b51513afb3d7',8068726);
INSERT INTO _sqlx_migrations VALUES(9,'sendings','2026-11-29 00:15:20',1,X'efa426eaed489cd12f9ebc8e3c54242407381694852bdbd86c4755617531e27a94f2c4308ce3e1b3c83a657712c3c159',14997901);
INSERT INTO _sqlx_migrations VALUES(10,'standing requests and notices','2026-11-29 00:15:20',1,X'6ce8e3ace68cac59dbdb9a6dba070a45fe4044e1b9eaab4d15c60e754a7a891eea0d7921b5fe3736f871ebd17d657d61',19869022);
INSERT INTO _sqlx_migrations VALUES(11,'help','2026-11-29 00:15:21',1,X'bbd068c2e3a023e574cb7c1f95ff9d3e4b778893e686772006fbfb7b12aea662e23f794a4397c5fe072b0dbbbf8855a7',14687004);
INSERT INTO _sqlx_migrations VALUES(12,'outcomes by source.sqlite','2026-11-29 00:15:21',1,X'59035cd1fab2839e59874bb2547de25f91a5458dc179923895858ad9b0ea5917435b2075ead539ce93619159884c6679',22172134);
INSERT INTO _sqlx_migrations VALUES(13,'reach out candidates','2026-11-29 00:15:21',1,X'180f0cdf51ed14140b8dc76de0ca9f39a2b4d04ed744ea1cec09875e61229a746e88f8da02c8dfd89dff759603007eeb',859513);
INSERT INTO _sqlx_migrations VALUES(14,'milestones','2026-11-29 00:15:21',1,X'b8c3434b8630a1abffe66fc058e659276e1ed7b270ff8256a04d7c17553ada55f27b9767907912957cbc2ba785480051',3961364);
INSERT INTO _sqlx_migrations VALUES(15,'celebrations','2026-11-29 00:15:21',1,X'c828415dc083e165e48b5f45c29e315f7c039f3bcfce34e432ef49ecca59c941063b3a75e7cdaab578577a92889d4705',57307750);
INSERT INTO _sqlx_migrations VALUES(16,'wins','2026-11-29 00:15:21',1,X'416a011cbd5dfb6945aa6ad629f7c2fc23e8d2481d72916b19bc2192343c424e074bd5f604e68bb6f17781866b421235',57849939);
INSERT INTO _sqlx_migrations VALUES(17,'wall','2026-11-29 00:15:21',1,X'f0ad81b8cfd4e365227a3bdf251cd08cb295963098c207ef3edc229c37be7211e23ee10de5a4fb47775971581454966f',9526813);
INSERT INTO _sqlx_migrations VALUES(18,'celebrations while shared.sqlite','2026-11-29 00:15:21',1,X'f35d59c0bff02cb1b350d97332f08e2ea74255415a82057394f07658d8478cd9dbf3c6ee7e722c75e51ccf4087a976d7',10260232);
INSERT INTO _sqlx_migrations VALUES(19,'firsts a house leaves out','2026-11-29 00:15:21',1,X'7176636e4bc5c3de8935322775dab4363ee3401a83537c18484ab52707ed3c988d3f3639e88822331c31c05bdc6d59ae',982434);
CREATE TABLE installation (
    id          smallint    primary key check (id = 1),
    key_id      text        not null,
    created_at  timestamptz not null
);
INSERT INTO installation VALUES(1,'73f0f7c8fd120724','2026-11-29T00:15:21Z');
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
INSERT INTO houses VALUES(X'01a1f64ec9b8728293f173244f238b95','Maple House','America/Chicago',180,'kept_only','','764-555-0131','911','988','2026-11-20T00:15:21Z',0,'1970-01-01T00:00:00Z');
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
INSERT INTO people VALUES(X'01a1f1286ff6710aadec89025cc1ec67','Pat Morgan','owner','$argon2id$v=19$m=19456,t=2,p=1$iLM2rPt+t/D6FZTydBdqDw$d8R12qWup0d/MpfY2LtfcDnItP/pYivbPco8t/Opy68','en','0e20d4d84cd6163f163dcb0a90d2ab38e7d562e3fe84bbee7ae94afde26a8de4bcda57cd99feb1adb5e2450f218d5ccc5e73','fcc77affcba7a79b1db1b375d2f8b841fd95782d374f7be289e4dc002f322ad25185da48f87c81b4899772508c09eec10a09','fadc75235812526fb9232f3d99ff124ae2c0bc697b2c77277297798df20def2a870d7f75d84faa90a92718bc776b9764e760bd6127a01d2f476147dc1da64d55','5c0d42d2fef72b6c9d989934f010a0244c32f3233c8d357c93d0a48479069a74','4c5e98d194d12062a77c90e5d4964918db764d29e59a004640664eb65a8d8c6024e42fbf4d14350bde664d9f10263bd9c6d614de','eccf1a5a20f174a6cca4febd6818b95faae19528e47e041fb07394277ad89521','29f6537e7d2a92ff700e023db263f73ec9a1136025e15bc4e5400881a910fa765dced053e8a671a0b53fdf6c47d29740ef8907588ca28cb76fd015965d653f',NULL,NULL,'2026-11-20T06:15:21Z','2026-11-20T00:15:21Z');
INSERT INTO people VALUES(X'01a1f64ecc7779448ca4858a51368c82','Keith Hill','keith.hill901','$argon2id$v=19$m=19456,t=2,p=1$jXDfYSlIcyMZPMsJcll+fw$LnBYEgrIqx96idfDG6xqM+nwZMnp0+JPqH3qfBQqiW8','en','163d58cef22518dd48bc7a495e1576372b44f71d15c9750dac9feb12192298f1bc6fa020ea2d101344997268722fe67ef4e5','63e5e752016bd1c833bf0d2f6040b29f18c88871c6e27a9c2d216c1d9054ee2c505e396965595ff70c80b344079b0ca815f5','33987329fc0e090fd5ba99e0d9369c00cd183a225fbfc2e857fe430771395d17cc67af5eb91c59de1f07b61d47eed8e3ecbe3ec0918d5786dc4c740cb42d22c750f21a4c8c6c8154','6e4fa66e1e6e097b7a180d2130e2a60834d019bce2d950bae2cb017713f6740f','632e57ac0ad9569c00cc249e02c917087bf539e0cc1878225cc917df2907a8b3e3dea5d4227ce4ed798479b9e74e49393dda4116','5ccefc784e0fcf9cc9f85f3267f801745cf0ffbd5bbd301da7dc7408cf83bbc9','c16c2fb01c40890f53d0de6424c26eac300cc18fd5edf0d1dcb7a26478ce97729a60d4a2aae77ec8a8b1b30b56b1cbac57d2c7191e8ca2a40334c9dfce72b1',NULL,NULL,'2026-11-20T06:15:21Z','2026-11-20T00:15:21Z');
INSERT INTO people VALUES(X'01a1f64ed14774728173362c465a5279','Lena Smith','lena.smith902','$argon2id$v=19$m=19456,t=2,p=1$jXDfYSlIcyMZPMsJcll+fw$LnBYEgrIqx96idfDG6xqM+nwZMnp0+JPqH3qfBQqiW8','en','f406cbc7768404911003ef317753a8eafaec9f03ed185ba3b723a555ec5732721fe34e6d67674e99ad29f5d90a334ad7bc0a','a168334a0d2fc144d6b544de9b81cfe04d864da546e84719470a990a9d50ea5bdb525bdb48c3156ecc628d1c1c32a5bfc5ec','b3a74c7c7ec62c853bf65d6511a7e5be80447da4dd059ec9cd77bc593e67d32be3aff056af0d5005eb668d23fcc2799cf05faac9f37b5fd522d8ca38eaecf84e9aaa38fbc3488ae8','47ccfceb9ac0bec77607d5006920e89d74e9f0da4032964dba904ba7e07b52cb','ccb966b06dfd882f244d077f4cb4f3a28380a905ba3f08b9eb50a84f52b59c19105830d8bd839a332777792bb5a78772cfab47e3','8e1f5acda95f1ac3a97386ab9e4b79d2d3b0281b9e1ad1d39a33eac3986fa7b7','a6693bf1a6fbadb3dec7f1333a6e490ba19e1a2171b0f2afc497104fd5e3ed01f71f3c898c2aed249b367c6732198d2d94bcab007eb4d9649cc98662d4bc9b',NULL,NULL,'2026-11-20T06:15:22Z','2026-11-20T00:15:22Z');
INSERT INTO people VALUES(X'01a1f64f1a3b7543b009a0905b4b8de6','Uma Kowalski','uma.kowalski951','$argon2id$v=19$m=19456,t=2,p=1$BCxZQS1wwatkVlqigA2dBQ$zBdjckh4lfUd/Jf1lyRtSvLRF7mXBJVEVFY2t0Gsblk','en','777b7d25a6dd3f5ffeadd9323a9cb6f2eb414f4ec33f43a7716caeeb4247830983c9c6118070fc6d223da51acfcd0b271ccae96f','61a71f17e3489cbd79feeb9f64a10b5b29ef33abd4f094ef998c42f5597520e4c46a3b5e436ff460b3fd92b69b019e16c64d','f85208ecc177e8a7e3b8f1cbfa505190db8aa42fb9cfad258b282e8a5c1059c244843f74fea7ce7be908e60a3810e2e555f28aa410adec12b8937ba3899ec7d762f07f4f9cd75d1db93c','c35ef27f883008bddf0a2237696b9953f8226b0ecb331fdade7f34ac5fa20bc2','ebea9480db3377746e6e034b9599f33a65b58b06a319ddf3a255e78701a44bd56bdf77cc627de885f4e90e5732eecf8aab3ce537','09f9de510e1ae9d2e7693c248d7eb14367d8fc4450c813206e7c4d364b38074b','1086c6be5d03b16b5f1255f4ba00e7641718d6094561ffe27c6f94f1c07ff69cf38dfdd7a64eb137cfbeb858ee8c66384714273c65292ece5c70331fcc3aed',NULL,NULL,'2026-11-20T06:15:41Z','2026-11-20T00:15:41Z');
INSERT INTO people VALUES(X'01a1f64ecabd7222abe9c386049af485','Ana Miller','ana.miller1','$argon2id$v=19$m=19456,t=2,p=1$SxHvMf379DUqU6uzNe3txA$Y/PA8yc+a9odVnagGmySRgkRfvEx9EdsnVW/dR7TUD4','en','035f8a3b0e6b8f7dc35ff1f7a91143c89fd8c43b6a65d0ad06ed303defc1d0618c3363296fe5985d354ffb95ae69538da446','625a1453ed7c5290f77804139a8d8edbf104dc21cace3ab517ba695b9df86700eea565dbdbf86a647abfbcff62c43f2bfd86','7964e9249e101cd0dd7fbe4581f6740d4a0006392f136a112201117eb9db5f4bee17df1e243c95b8dadc40b23897a9cad83434017352103e6b8ad783a6fb04a533466b309ec7','bb50039f0d4b23d4c7bbac2a6913ae6a435057617cad4e715aac1f0eda3ca6b0','012d77d507c0458abbb8d0af26ec2fc7cb5928477871fc697f34e965d499176a31800e9f790bcb150592644aa0319fab710aeba6','f98651c28a1daf41a7577469add09c19bd8a29d97b2d153e883d9dcca1b19876','67a6664027df337cd74f9889538dce8ea8627152b3fc288c3521d0d76b27bd8749d8f68507852af07992cfa7ff539f7889ea2f65582659f68e160c67fd24d1',NULL,NULL,'2026-11-20T06:15:21Z','2026-11-20T00:15:21Z');
INSERT INTO people VALUES(X'01a1f64ed176784eb730777789a4b7be','Marcus Lee','marcus.lee2','$argon2id$v=19$m=19456,t=2,p=1$rGhddw+KdtvgaPPyp5eDBA$C0kkeku7CdlSZc13ronXWcFu76Sjh/QTpLdP4/V4iIQ','en','40186926b913331a07f242779a14453ff70a3b9fb0beead609a62f3e764904d66ebabb13531a338a0fc526d82633078d872d','db377d37b8f1dc29b97763755394184a6101917427dee79b43fc8424b116982c023e82966868bc3ff8f4426d011c29f32d07','3bf17282cec0b2f99c95d38cd82b5a5e3967dd6cd813ed32fc4d434313d162064314aa0271987a41b0753e20e12c465b67194e267e6c1f1929458520696cab975b11e24f37da','a9e4fbc1465ce98fa664d53ba15ad181e0664cbdcb57b6b0c13374ace866e13f','e4ffd22adf96fbd9bd881d0ddcc875574f369d1d039bc11db44ae7525d9b9f7f1b7211fc41e82984ab1b3a05703ae447ff5a69d7','8679734c192fee615d8f5c5bc139317e3c0230524e551cffb7f14b55877ca84f','99e103ba38c505c3aae20bd398f5e2ab17af290dd2d250697ea91b02a2b9185f5181f3f4aac33037f65d327fecc3298f817bb706005068736c1a64db2d5a10',NULL,NULL,'2026-11-20T06:15:22Z','2026-11-20T00:15:22Z');
INSERT INTO people VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','Devon Flores','devon.flores3','$argon2id$v=19$m=19456,t=2,p=1$rGhddw+KdtvgaPPyp5eDBA$C0kkeku7CdlSZc13ronXWcFu76Sjh/QTpLdP4/V4iIQ','en','6cbcd11b4a631816094bbc50e533369763fa0891b0f47a43421da2195594041bca3a1c255aba3177851b698205bb89a2e4325603','52b0a5f3d367bc379eed5471b780346e76129121fa57380f7827c20f5ee93bb1f8c3c5c2c6a326c10e1cf1f8d15aaf0f9745','98ef25721d5a4edb47d14d16462c7395dc4dd2d68c4eb9bfaa3b6d1f4fd2fb738ed8d99772efb3e2b23965dd8a12063d8210cb8a7e4aeaa45836c03facbba80edd877d69e41b6e9b','51c1187149a475aa087719487220361d6e974e24ddc492ef4dc9b5ebfd1c1a73','7826c2e7a041f26f7db67e1d9b6fb765cfabdc765772085c204515e9029b1c8e02efc9758f0657ba9e7cf6412678427b9db8ca53','65a86a0135313581dbf8e79d769b3d54695895458a7dc9bac6284b90488c27af','7b4073e5fb3effbf476cc76c19c08d6ebca1930017fa2472f53a88826425367561930563120e8e91818997890a7e16943328fe16dd74b566c7dea93820283a',NULL,NULL,'2026-11-20T06:15:23Z','2026-11-20T00:15:23Z');
INSERT INTO people VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','Rosa Kowalski','rosa.kowalski4','$argon2id$v=19$m=19456,t=2,p=1$rGhddw+KdtvgaPPyp5eDBA$C0kkeku7CdlSZc13ronXWcFu76Sjh/QTpLdP4/V4iIQ','en','0fd3ed7d1b4bb2d4a68d1510680a30b0f2c94c56f705f64a5c59abea8f7c2ba750c46256ef6f7471d9d98709d309174942f638f9a1','757df183f7985ffdf5a6e562460fdf2b93de56594c03dad53f1d39c1cd93724c0e70a2aa94037477783a07551cb405420a6f','14f23156315d42b793f7640970bb7e81b4a39ce933dc92ff261fb7e6a56095e2af400e26bb1ed09cf2e366cf935deb15a73625c3b771ee00fe4745426f7f0e63d53ef039384eaec384','0988b9fc59c00ccd2fc6952ab969eeedc72664afdeec4b21aa8fe5e3d6921496','49b5ce43c234b86a65de6741534d812a71598825fdf8fae8935b2928583eb0dd26f993e147a71ce67a73c13b1df4c417de7a6bbb','91e17bf504df1badf5b9f599a7ecebc91ced15adfc9adcc81887ac6583696c6e','adf27aaa8a8479bae9601a70df09565256463026f5cfdb4b01feb7dc561e4226862b96c9dca50d51adf31aaa7a4e596095a59282a2e5abe37b9966cd687c2a',NULL,NULL,'2026-11-20T06:15:24Z','2026-11-20T00:15:24Z');
INSERT INTO people VALUES(X'01a1f64edc9773e1987dd47193b849f1','Tyrell Okafor','tyrell.okafor5','$argon2id$v=19$m=19456,t=2,p=1$rGhddw+KdtvgaPPyp5eDBA$C0kkeku7CdlSZc13ronXWcFu76Sjh/QTpLdP4/V4iIQ','en','b9535402f93a6f54e2737775be2244b14eccadaaabaa177d26d8675fa4539022befb88b7671720f9c479c6e2effe4ada4c8d52ad36','7e9fb7db8c7ec0828ba333004d8da80eb7796c8f5c29bf41ed76541e3b707eef08589832b9ba7a16e6ed065d321043f22849','64e7dcef1ef97c93cedf890872b2f06d15597e09cf901337f002ff81cd9e1ac035c8e3a0619ccabd28faf1fd21f49ccc0c0ec64273bdbb521ba2ca2cb5dad6dad5786a5a6a214d61b8','84984d19212d762cdf3fa27ad4e8287d535c31853696fd449227dda263b1362f','58a9bfc1e15dc286d7b2e1689c0653fa5e52b8b684aff812872eee55ace2686bc872a190ba9ac8044c02608dac9da49bccc01935','9b8e22bf79cbb617351c53938b7a4225619bd77f39effcd0ef12b16b86329671','825bb3e7b9b07d2336f26026397c3705207e92ccd7baecbfd9631e3ae0e6507ea539d0c3ed764239ed851d6c00ec1157582ed1c6b7dfd45ef8cc88c87f8af2',NULL,NULL,'2026-11-20T06:15:25Z','2026-11-20T00:15:25Z');
CREATE TABLE owners (
    person_id   uuid        not null references people (id) on delete cascade,
    from_at     timestamptz not null,
    until_at    timestamptz,
    primary key (person_id, from_at)
);
INSERT INTO owners VALUES(X'01a1f1286ff6710aadec89025cc1ec67','2026-11-20T00:15:21Z',NULL);
CREATE TABLE house_people (
    house_id   uuid not null references houses (id) on delete cascade,
    person_id  uuid not null references people (id) on delete cascade,
    primary key (house_id, person_id)
);
INSERT INTO house_people VALUES(X'01a1f64ec9b8728293f173244f238b95',X'01a1f64f1a3b7543b009a0905b4b8de6');
INSERT INTO house_people VALUES(X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecc7779448ca4858a51368c82');
INSERT INTO house_people VALUES(X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed14774728173362c465a5279');
INSERT INTO house_people VALUES(X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485');
INSERT INTO house_people VALUES(X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be');
INSERT INTO house_people VALUES(X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe');
INSERT INTO house_people VALUES(X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff');
INSERT INTO house_people VALUES(X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1');
CREATE TABLE memberships (
    id         uuid        primary key,
    house_id   uuid        not null,
    person_id  uuid        not null,
    role       text        not null check (role in ('resident', 'mentor', 'counselor', 'manager')),
    from_at    timestamptz not null,
    until_at   timestamptz,
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
INSERT INTO memberships VALUES(X'01a1f64f1b357f2b8f1f5118a88581e9',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64f1a3b7543b009a0905b4b8de6','manager','2026-11-20T00:15:41Z',NULL);
INSERT INTO memberships VALUES(X'01a1f64eca027682a49b489aacb9257f',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecc7779448ca4858a51368c82','counselor','2026-11-20T00:15:21Z',NULL);
INSERT INTO memberships VALUES(X'01a1f64eceb87f16b0a2b658781220a9',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed14774728173362c465a5279','counselor','2026-11-20T00:15:22Z',NULL);
INSERT INTO memberships VALUES(X'01a1f64ec9b47795b47f92433611e8c7',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','resident','2026-11-20T00:15:21Z',NULL);
INSERT INTO memberships VALUES(X'01a1f64ecab471caadee089a3b78fe61',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','mentor','2026-11-20T00:15:21Z',NULL);
INSERT INTO memberships VALUES(X'01a1f64ecde277e6ad5d1d829bed69c7',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','resident','2026-11-20T00:15:22Z',NULL);
INSERT INTO memberships VALUES(X'01a1f64ed17f71ff8eaff6740564191f',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','resident','2026-11-20T00:15:23Z',NULL);
INSERT INTO memberships VALUES(X'01a1f64ed65c73e5af9271742663cfc6',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','resident','2026-11-20T00:15:24Z',NULL);
INSERT INTO memberships VALUES(X'01a1f64edcda7a3197dbe065ac72ec2d',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','resident','2026-11-20T00:15:25Z',NULL);
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
INSERT INTO assignments VALUES(X'01a1f6f3986a75a588cfe54baa624297',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecc7779448ca4858a51368c82','counselor',X'01a1f1286ff6710aadec89025cc1ec67','2026-11-20T03:15:21Z','2026-11-20T05:15:21Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a1f6f39b8775ca802451da8c7d03ed',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ed14774728173362c465a5279','counselor',X'01a1f1286ff6710aadec89025cc1ec67','2026-11-20T03:15:22Z','2026-11-20T05:15:22Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a1f6f39bfe756d82e4a503119787bd',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ecabd7222abe9c386049af485','mentor',X'01a1f64f1a3b7543b009a0905b4b8de6','2026-11-20T03:15:22Z','2026-11-20T05:15:22Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a1f6f39d4973acadffdbd87ea80b08',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ecc7779448ca4858a51368c82','counselor',X'01a1f1286ff6710aadec89025cc1ec67','2026-11-20T03:15:23Z','2026-11-20T05:15:23Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a1f6f39e407df191ad12318acfe312',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ecabd7222abe9c386049af485','mentor',X'01a1f64f1a3b7543b009a0905b4b8de6','2026-11-20T03:15:23Z','2026-11-20T05:15:23Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a1f6f3a1f572788cab51d7f3f96cd3',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ed14774728173362c465a5279','counselor',X'01a1f1286ff6710aadec89025cc1ec67','2026-11-20T03:15:24Z','2026-11-20T05:15:24Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a1f6f3a16a7b37aedd537e0b116352',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ecabd7222abe9c386049af485','mentor',X'01a1f64f1a3b7543b009a0905b4b8de6','2026-11-20T03:15:24Z','2026-11-20T05:15:24Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a1f6f3a6c6795e9d2cfd1bd7fbbfdd',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecc7779448ca4858a51368c82','counselor',X'01a1f1286ff6710aadec89025cc1ec67','2026-11-20T03:15:25Z','2026-11-20T05:15:25Z',NULL,NULL);
INSERT INTO assignments VALUES(X'01a1f6f3a62475b7aff752c5c654bcb5',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecabd7222abe9c386049af485','mentor',X'01a1f64f1a3b7543b009a0905b4b8de6','2026-11-20T03:15:25Z',NULL,NULL,NULL);
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
INSERT INTO invitations VALUES(X'01a224a80721759f81ba6f97931247f4',X'01a1f64ec9b8728293f173244f238b95','resident','The new person in room 3','6deee9e4cfb1339da12d70090cf7b5d3efe2ca192d8b84694eec0d2fe8b8724a',X'01a1f64f1a3b7543b009a0905b4b8de6','2026-11-28T04:15:21Z','2026-12-05T00:15:21Z',NULL,NULL,NULL);
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
INSERT INTO shares VALUES(X'01a1f79862e573a6b60f77fc4bb4a65a',X'01a1f64ecabd7222abe9c386049af485','mood','mentor',NULL,'My mentor may read this: mood.','2026-11-20T06:15:21Z',NULL);
INSERT INTO shares VALUES(X'01a1f79862e975b9bd978a30cff80884',X'01a1f64ecabd7222abe9c386049af485','cravings','mentor',NULL,'My mentor may read this: cravings.','2026-11-20T06:15:21Z',NULL);
INSERT INTO shares VALUES(X'01a1f798610a77f495f397bf689eb8f3',X'01a1f64ecabd7222abe9c386049af485','notes','mentor',NULL,'My mentor may read this: notes.','2026-11-20T06:15:21Z',NULL);
INSERT INTO shares VALUES(X'01a1f79861f4701d9bd810e44714a848',X'01a1f64ecabd7222abe9c386049af485','own_routine','mentor',NULL,'My mentor may read this: own routine.','2026-11-20T06:15:21Z',NULL);
INSERT INTO shares VALUES(X'01a1f79862c27925b33a4dba574b8656',X'01a1f64ecabd7222abe9c386049af485','mood','counselor',NULL,'My counselor may read this: mood.','2026-11-20T06:15:21Z',NULL);
INSERT INTO shares VALUES(X'01a1f79863c171a7ba770e22bc0f983e',X'01a1f64ecabd7222abe9c386049af485','notes','counselor',NULL,'My counselor may read this: notes.','2026-11-20T06:15:21Z',NULL);
INSERT INTO shares VALUES(X'01a1f79862bb7057a7ae6972ef3c2974',X'01a1f64ecabd7222abe9c386049af485','program_titles','counselor',NULL,'My counselor may read this: program titles.','2026-11-20T06:15:21Z',NULL);
INSERT INTO shares VALUES(X'01a1f798635076d0b3502ba0deab3e25',X'01a1f64ecabd7222abe9c386049af485','contact','counselor',NULL,'My counselor may read this: contact.','2026-11-20T06:15:21Z',NULL);
INSERT INTO shares VALUES(X'01a1f798658d7ef8881104ae98e38255',X'01a1f64ed176784eb730777789a4b7be','mood','mentor',NULL,'My mentor may read this: mood.','2026-11-20T06:15:22Z',NULL);
INSERT INTO shares VALUES(X'01a1f79866417b75b877e2e0c1edfa06',X'01a1f64ed176784eb730777789a4b7be','cravings','mentor',NULL,'My mentor may read this: cravings.','2026-11-20T06:15:22Z',NULL);
INSERT INTO shares VALUES(X'01a1f79866cd7eb7afaf4d1fba3feca7',X'01a1f64ed176784eb730777789a4b7be','program_titles','mentor',NULL,'My mentor may read this: program titles.','2026-11-20T06:15:22Z',NULL);
INSERT INTO shares VALUES(X'01a1f798654f74adbeeb3a8a2ebe5254',X'01a1f64ed176784eb730777789a4b7be','contact','mentor',NULL,'My mentor may read this: contact.','2026-11-20T06:15:22Z',NULL);
INSERT INTO shares VALUES(X'01a1f798680b7365a07b036153e698c9',X'01a1f64ed176784eb730777789a4b7be','cravings','counselor',NULL,'My counselor may read this: cravings.','2026-11-20T06:15:22Z',NULL);
INSERT INTO shares VALUES(X'01a1f79867d5771f82b067f22197a0fb',X'01a1f64ed176784eb730777789a4b7be','contact','counselor',NULL,'My counselor may read this: contact.','2026-11-20T06:15:22Z',NULL);
INSERT INTO shares VALUES(X'01a1f7986b5f702bb34b675a38396f4d',X'01a1f64ed3cc7422bfc1ccafd1f911fe','mood','mentor',NULL,'My mentor may read this: mood.','2026-11-20T06:15:23Z',NULL);
INSERT INTO shares VALUES(X'01a1f79868dd79dfb9f016b051dfff16',X'01a1f64ed3cc7422bfc1ccafd1f911fe','notes','mentor',NULL,'My mentor may read this: notes.','2026-11-20T06:15:23Z',NULL);
INSERT INTO shares VALUES(X'01a1f7986c2e7e6c997e86926a3aae38',X'01a1f64ed3cc7422bfc1ccafd1f911fe','own_routine','mentor',NULL,'My mentor may read this: own routine.','2026-11-20T06:15:23Z',NULL);
INSERT INTO shares VALUES(X'01a1f7986dd57a04b8e0e0ca39115440',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','mood','mentor',NULL,'My mentor may read this: mood.','2026-11-20T06:15:24Z',NULL);
INSERT INTO shares VALUES(X'01a1f7986cf7775bae9b2bc0d766ac03',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','cravings','mentor',NULL,'My mentor may read this: cravings.','2026-11-20T06:15:24Z',NULL);
INSERT INTO shares VALUES(X'01a1f7986ead7ad5b6e68b8e2b88f479',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','notes','counselor',NULL,'My counselor may read this: notes.','2026-11-20T06:15:24Z',NULL);
INSERT INTO shares VALUES(X'01a1f7986e3a765096aed7f30d7f8b0a',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','contact','counselor',NULL,'My counselor may read this: contact.','2026-11-20T06:15:24Z',NULL);
INSERT INTO shares VALUES(X'01a1f79871127e25a22e711470927531',X'01a1f64edc9773e1987dd47193b849f1','notes','mentor',NULL,'My mentor may read this: notes.','2026-11-20T06:15:25Z',NULL);
INSERT INTO shares VALUES(X'01a1f798724a74e3a0d00c662f539670',X'01a1f64edc9773e1987dd47193b849f1','mood','counselor',NULL,'My counselor may read this: mood.','2026-11-20T06:15:25Z',NULL);
INSERT INTO shares VALUES(X'01a1f79871e47af6b46b00943e386514',X'01a1f64edc9773e1987dd47193b849f1','cravings','counselor',NULL,'My counselor may read this: cravings.','2026-11-20T06:15:25Z',NULL);
INSERT INTO shares VALUES(X'01a1f798718e7970be55c0db0ffadcf2',X'01a1f64edc9773e1987dd47193b849f1','notes','counselor',NULL,'My counselor may read this: notes.','2026-11-20T06:15:25Z',NULL);
INSERT INTO shares VALUES(X'01a1f79871ba727193d7c497e04c1845',X'01a1f64edc9773e1987dd47193b849f1','own_routine','counselor',NULL,'My counselor may read this: own routine.','2026-11-20T06:15:25Z',NULL);
INSERT INTO shares VALUES(X'01a1f64ecd6f72f0baa31bdf733f200e',X'01a1f64ecabd7222abe9c386049af485','milestones','house',NULL,'My house may read this: milestones.','2026-11-20T00:15:21Z',NULL);
INSERT INTO shares VALUES(X'01a1f64ec9f5733e8021a07055a3d405',X'01a1f64ecabd7222abe9c386049af485','milestones','mentor',NULL,'My mentor may read this: milestones.','2026-11-20T00:15:21Z',NULL);
INSERT INTO shares VALUES(X'01a1f64ecabb7a4097b12c07bb18018c',X'01a1f64ecabd7222abe9c386049af485','milestones','counselor',NULL,'My counselor may read this: milestones.','2026-11-20T00:15:21Z',NULL);
INSERT INTO shares VALUES(X'01a1f64ecc2a7d93a5004e7b76d912fd',X'01a1f64ed176784eb730777789a4b7be','milestones','house',NULL,'My house may read this: milestones.','2026-11-20T00:15:21Z',NULL);
INSERT INTO shares VALUES(X'01a1f64ecbf37a2287fde7b59aedca26',X'01a1f64ed176784eb730777789a4b7be','milestones','mentor',NULL,'My mentor may read this: milestones.','2026-11-20T00:15:21Z',NULL);
INSERT INTO shares VALUES(X'01a1f64ecbbf78d5bf74c6ef84e1d143',X'01a1f64ed176784eb730777789a4b7be','milestones','counselor',NULL,'My counselor may read this: milestones.','2026-11-20T00:15:21Z',NULL);
INSERT INTO shares VALUES(X'01a1f64ecd52745db1ade1c98bc982e6',X'01a1f64ed3cc7422bfc1ccafd1f911fe','milestones','house',NULL,'My house may read this: milestones.','2026-11-20T00:15:21Z',NULL);
INSERT INTO shares VALUES(X'01a1f64ecce870558e8c93e70a064ac7',X'01a1f64edc9773e1987dd47193b849f1','milestones','house',NULL,'My house may read this: milestones.','2026-11-20T00:15:21Z',NULL);
INSERT INTO shares VALUES(X'01a1f64ecb26710f9438e5bc77fa7d0a',X'01a1f64edc9773e1987dd47193b849f1','milestones','mentor',NULL,'My mentor may read this: milestones.','2026-11-20T00:15:21Z',NULL);
INSERT INTO shares VALUES(X'01a1f64ecaa971fb92582fe227d9a405',X'01a1f64edc9773e1987dd47193b849f1','milestones','counselor',NULL,'My counselor may read this: milestones.','2026-11-20T00:15:21Z',NULL);
CREATE TABLE looks (
    person_id   uuid        not null references people (id) on delete cascade,
    viewer_id   uuid        not null references people (id) on delete cascade,
    role        text        not null,
    class       text        not null,
    house_id    uuid        not null references houses (id) on delete cascade,
    looked_at   timestamptz not null,
    primary key (person_id, looked_at, viewer_id, role, class)
);
INSERT INTO looks VALUES(X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecc7779448ca4858a51368c82','counselor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-28T04:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecc7779448ca4858a51368c82','counselor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-26T00:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecc7779448ca4858a51368c82','counselor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-25T03:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ecabd7222abe9c386049af485',X'01a1f64f1a3b7543b009a0905b4b8de6','manager','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-24T02:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecc7779448ca4858a51368c82','counselor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-22T01:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ecabd7222abe9c386049af485','mentor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-28T05:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ecabd7222abe9c386049af485','mentor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-27T03:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ed14774728173362c465a5279','counselor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-26T02:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ecabd7222abe9c386049af485','mentor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-25T06:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ecabd7222abe9c386049af485','mentor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-24T03:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ed14774728173362c465a5279','counselor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-23T06:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed176784eb730777789a4b7be',X'01a1f64f1a3b7543b009a0905b4b8de6','manager','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-22T06:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ecc7779448ca4858a51368c82','counselor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-28T04:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ecc7779448ca4858a51368c82','counselor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-27T05:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ecabd7222abe9c386049af485','mentor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-26T06:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ecabd7222abe9c386049af485','mentor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-25T06:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ecabd7222abe9c386049af485','mentor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-24T04:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ecc7779448ca4858a51368c82','counselor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-23T00:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ecabd7222abe9c386049af485','mentor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-22T01:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ecabd7222abe9c386049af485','mentor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-28T06:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64f1a3b7543b009a0905b4b8de6','manager','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-27T01:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ed14774728173362c465a5279','counselor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-26T04:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ed14774728173362c465a5279','counselor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-25T05:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ed14774728173362c465a5279','counselor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-24T05:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ed14774728173362c465a5279','counselor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-23T04:00:00Z');
INSERT INTO looks VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64f1a3b7543b009a0905b4b8de6','manager','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-22T01:00:00Z');
INSERT INTO looks VALUES(X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecc7779448ca4858a51368c82','counselor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-28T00:00:00Z');
INSERT INTO looks VALUES(X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecc7779448ca4858a51368c82','counselor','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-27T01:00:00Z');
INSERT INTO looks VALUES(X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64f1a3b7543b009a0905b4b8de6','manager','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-26T03:00:00Z');
INSERT INTO looks VALUES(X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64f1a3b7543b009a0905b4b8de6','manager','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-25T01:00:00Z');
INSERT INTO looks VALUES(X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64f1a3b7543b009a0905b4b8de6','manager','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-24T05:00:00Z');
INSERT INTO looks VALUES(X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64f1a3b7543b009a0905b4b8de6','manager','routine',X'01a1f64ec9b8728293f173244f238b95','2026-11-22T04:00:00Z');
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
    created_at    timestamptz not null,
    check ((source = 'own') = (house_id is null)),
    check ((source = 'house') = (person_id is null)),
    check (source = 'house' or not for_everyone)
);
INSERT INTO routine_items VALUES(X'01a1f64ecae77ec7b30140eb5c845ed7','check_in','house',X'01a1f64ec9b8728293f173244f238b95',NULL,1,X'01a1f64f1a3b7543b009a0905b4b8de6','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64eca117d1bafdabfd052e78ef6','check_in','house',X'01a1f64ec9b8728293f173244f238b95',NULL,1,X'01a1f64f1a3b7543b009a0905b4b8de6','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64eca0273b9820a4558f0a4c2f0','routine','house',X'01a1f64ec9b8728293f173244f238b95',NULL,1,X'01a1f64f1a3b7543b009a0905b4b8de6','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64ecae7758d9895cdb0b4639f3b','routine','house',X'01a1f64ec9b8728293f173244f238b95',NULL,1,X'01a1f64f1a3b7543b009a0905b4b8de6','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64ec9e57f7896c27204ebdbdfdb','routine','house',X'01a1f64ec9b8728293f173244f238b95',NULL,1,X'01a1f64f1a3b7543b009a0905b4b8de6','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64eca7978f09653b315118f90b2','routine','own',NULL,X'01a1f64ecabd7222abe9c386049af485',0,X'01a1f64ecabd7222abe9c386049af485','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64eca1c7d47a104c343f7f86942','routine','own',NULL,X'01a1f64ecabd7222abe9c386049af485',0,X'01a1f64ecabd7222abe9c386049af485','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64ecc86706488a15f20bc637861','routine','program',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be',0,X'01a1f64ed14774728173362c465a5279','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64ecca77860929204ea5d416831','routine','own',NULL,X'01a1f64ed176784eb730777789a4b7be',0,X'01a1f64ed176784eb730777789a4b7be','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64ecb6f721d8ebeede9fb6da97b','routine','own',NULL,X'01a1f64ed176784eb730777789a4b7be',0,X'01a1f64ed176784eb730777789a4b7be','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64ecc567246a899d3d3fccd25ac','routine','program',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe',0,X'01a1f64ecc7779448ca4858a51368c82','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64eca46759d8b9bf3535feb5623','routine','own',NULL,X'01a1f64ed3cc7422bfc1ccafd1f911fe',0,X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64ecb7577c3ab1a7fbee22314d2','routine','own',NULL,X'01a1f64ed3cc7422bfc1ccafd1f911fe',0,X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64ec9f1771fa1bee07470afc755','routine','own',NULL,X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',0,X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64ecc107fb48309c3bb11e1d8e6','routine','program',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1',0,X'01a1f64ecc7779448ca4858a51368c82','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64ecb9478aa93bf967a94694920','routine','own',NULL,X'01a1f64edc9773e1987dd47193b849f1',0,X'01a1f64edc9773e1987dd47193b849f1','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64ec9f2733fadaf47856e9c72c8','appointment','own',NULL,X'01a1f64ecabd7222abe9c386049af485',0,X'01a1f64ecabd7222abe9c386049af485','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64ecacf73ccbf4fede85ae38b8e','appointment','own',NULL,X'01a1f64ed176784eb730777789a4b7be',0,X'01a1f64ed176784eb730777789a4b7be','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64ecc1573b18b12e1f5037641a4','appointment','own',NULL,X'01a1f64ed3cc7422bfc1ccafd1f911fe',0,X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64ecd887572bd8cc82d744e20a9','appointment','own',NULL,X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',0,X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-20T00:15:21Z');
INSERT INTO routine_items VALUES(X'01a1f64ecd527e0d85abe657e87f4454','appointment','own',NULL,X'01a1f64edc9773e1987dd47193b849f1',0,X'01a1f64edc9773e1987dd47193b849f1','2026-11-20T00:15:21Z');
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
INSERT INTO routine_versions VALUES(X'01a1f64ecae77ec7b30140eb5c845ed7','2026-11-19','Morning check-in','weekly 1111111',390,540,30,X'01a1f64f1a3b7543b009a0905b4b8de6','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64eca117d1bafdabfd052e78ef6','2026-11-19','Evening check-in','weekly 1111111',1140,1290,30,X'01a1f64f1a3b7543b009a0905b4b8de6','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64eca0273b9820a4558f0a4c2f0','2026-11-19','Make your bed','weekly 1111111',360,600,30,X'01a1f64f1a3b7543b009a0905b4b8de6','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64ecae7758d9895cdb0b4639f3b','2026-11-19','Kitchen','weekly 1010100',1080,1200,30,X'01a1f64f1a3b7543b009a0905b4b8de6','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64ec9e57f7896c27204ebdbdfdb','2026-11-19','House meeting','weekly 0000001',1080,1170,30,X'01a1f64f1a3b7543b009a0905b4b8de6','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64eca7978f09653b315118f90b2','2026-11-19','f999839e3f6013c6e2d1ca6d54549fc9e63624f54bdf098c74585b1c0120ffbcdfee2b32f206fb2ef3dad988b049c96d231b9f2e73869fe48126c4b8bdb7c2','weekly 1111111',1200,1380,30,X'01a1f64ecabd7222abe9c386049af485','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64eca1c7d47a104c343f7f86942','2026-11-19','b1688d1ee176c9643e2697d19ed96df53cbaa89acfdc6d6f6c7881249f4aba2abc35b2f7192b2e0fe551f5b670d80e6eb4c30ccaf2','weekly 1111100',540,780,30,X'01a1f64ecabd7222abe9c386049af485','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64ecc86706488a15f20bc637861','2026-11-19','Talk with my sponsor','weekly 1111111',720,1320,30,X'01a1f64ed14774728173362c465a5279','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64ecca77860929204ea5d416831','2026-11-19','9873549da234d8e42f98dfa07b1d9c2e9b5f9be5ca5cb754d777be6d3c93df36778b783d480fa54882a06c07563e6aea61435caab1','weekly 1111100',540,780,30,X'01a1f64ed176784eb730777789a4b7be','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64ecb6f721d8ebeede9fb6da97b','2026-11-19','5914dbbc5c9c6e76e8dd622a703dfce170aefe71234d936cf3aef8d14a85bd37428848775517f2aee6f691c6b6a2318f26cb2c8463e777bb','weekly 0100101',1020,1200,30,X'01a1f64ed176784eb730777789a4b7be','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64ecc567246a899d3d3fccd25ac','2026-11-19','Job class','weekly 0100100',540,720,30,X'01a1f64ecc7779448ca4858a51368c82','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64eca46759d8b9bf3535feb5623','2026-11-19','bab1ddf59d66aca424190edac989b26ce88d97aae862758f5c096c030a9b6a15bee457fb9051cc0e59aaaa3ab951f7e703abc070612dd7','weekly 1111111',1320,30,30,X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64ecb7577c3ab1a7fbee22314d2','2026-11-19','407cded478595d04de1583dca48b935e262850293e8467b1ca0d2d5514da8ffc09afc2b3303d0ba67853384d2b90bc1a14c9115745c4c56ba68f96d72dee61','weekly 1111111',1200,1380,30,X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64ec9f1771fa1bee07470afc755','2026-11-19','5d741af76b0318ce4d58defadb69070b1b4db35d5bf01d636d42802f89d1a785f8ec01e35bce374cabd59f8c0706bfe4f4d2321058f6da1e','weekly 0100101',1020,1200,30,X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64ecc107fb48309c3bb11e1d8e6','2026-11-19','Recovery meeting','weekly 1010100',1020,1260,30,X'01a1f64ecc7779448ca4858a51368c82','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64ecb9478aa93bf967a94694920','2026-11-19','1181ff4ddc781fdc84e6939bcebc376ec6bbabe8b726170558f18e01916e79e4f398338c9be77229fc3d205a0eb987bbdafac2ffa5','weekly 1111100',540,780,30,X'01a1f64edc9773e1987dd47193b849f1','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64ec9f2733fadaf47856e9c72c8','2026-11-19','46ccda79a3aec7a8c05425538a6c219e01c6cab6bfd236cf0017939c03a002bea4eac711eb2ad75bbd143799c8eec8f42fe1','on 2026-11-29',840,900,240,X'01a1f64ecabd7222abe9c386049af485','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64ecacf73ccbf4fede85ae38b8e','2026-11-19','e3484c5f4284afefae00d701359802b35b2e024c7ac33e81ce08d41e45bce247af23da8fb034a004a70b1e573a7f29d8c08b','on 2026-11-30',600,660,240,X'01a1f64ed176784eb730777789a4b7be','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64ecc1573b18b12e1f5037641a4','2026-11-19','82f5cb6456d36afd9629d55e752d524d9a97927a743502cafc878ba680547c03fcd38d5c42d06d971ce5cc2b8623bc','on 2026-12-01',840,900,240,X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64ecd887572bd8cc82d744e20a9','2026-11-19','b19d649f0b65d548a9033de4a471ed25698657f7177687d40d39905b934c9cc838bfb2467f15610fba4bdd4906ba79','on 2026-12-02',600,660,240,X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-20T00:15:21Z');
INSERT INTO routine_versions VALUES(X'01a1f64ecd527e0d85abe657e87f4454','2026-11-19','2ebb13e8a474ecf5375e2e2c99e2cd7d4c30d8b08735cc15b763ec38c1e7e7ef3ca46b6b1c89d7652042d62880a501ddceb0','on 2026-11-29',840,900,240,X'01a1f64edc9773e1987dd47193b849f1','2026-11-20T00:15:21Z');
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
INSERT INTO routine_assignments VALUES(X'01a1f64ecd86718ca4401a6f71cd732a',X'01a1f64ecae77ec7b30140eb5c845ed7',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','2026-11-19',NULL,NULL,NULL,'some_help','f989bc45c92be62544dc4bad48fbf2582d578b8afc870160283e760520987aba975775f6cad33c072e686ca1852ac4fab9e2',1,'2026-11-29','2026-11-29T12:30:00Z','2026-11-29T15:30:00Z','2026-11-29T14:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecaa7767099f8d8cb28ca5213',X'01a1f64eca117d1bafdabfd052e78ef6',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','2026-11-19',NULL,NULL,NULL,'not_alone','76869b74905e928a956ca505713980e20c298f815617e8c50a3f2082bf600b83d0a62f68ce842aade2aff99a1e95d762f6d18ab7cc5ce9d9889ec5dc40',1,'2026-11-28','2026-11-29T01:00:00Z','2026-11-29T04:00:00Z','2026-11-29T03:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecc037945a07ac4bc4a8e1e36',X'01a1f64eca0273b9820a4558f0a4c2f0',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','2026-11-19',NULL,NULL,NULL,'own',NULL,1,'2026-11-29','2026-11-29T12:00:00Z','2026-11-29T16:30:00Z','2026-11-29T15:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64eca98778097cb7eff46b6aabb',X'01a1f64ecae7758d9895cdb0b4639f3b',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','2026-11-19',NULL,NULL,NULL,'own',NULL,1,'2026-11-30','2026-12-01T00:00:00Z','2026-12-01T02:30:00Z','2026-12-01T01:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecd6e7e679c0bdc40ce502804',X'01a1f64ec9e57f7896c27204ebdbdfdb',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','2026-11-19',NULL,NULL,NULL,'not_alone','4e106550a98ce3bf5203bdb8361f3c05914aca09129dc7b81d0581145721bdf4bd64aeffff0cb2d0eb04d3f94d77e1838410',1,'2026-11-29','2026-11-30T00:00:00Z','2026-11-30T02:00:00Z','2026-11-30T01:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64eccb174a283d182b331993962',X'01a1f64eca7978f09653b315118f90b2',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','2026-11-19',NULL,NULL,NULL,'own',NULL,0,'2026-11-28','2026-11-29T02:00:00Z','2026-11-29T05:30:00Z','2026-11-29T04:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecd8d77f4b0d90e189896a5c7',X'01a1f64eca1c7d47a104c343f7f86942',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','2026-11-19',NULL,NULL,NULL,'own',NULL,0,'2026-11-30','2026-11-30T15:00:00Z','2026-11-30T19:30:00Z','2026-11-30T18:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64eca4f75769c6de1007f986337',X'01a1f64ecae77ec7b30140eb5c845ed7',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','2026-11-19',NULL,NULL,NULL,'own',NULL,1,'2026-11-29','2026-11-29T12:30:00Z','2026-11-29T15:30:00Z','2026-11-29T14:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecc6079d684fd28ecdf8ce1d6',X'01a1f64eca117d1bafdabfd052e78ef6',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','2026-11-19',NULL,NULL,NULL,'some_help','3ecd23646638bdaa977154be68033107f4a0ae542f605737a0160f84a7f46a2377b7f2901680e38d785ffc6312d13e00c5',1,'2026-11-28','2026-11-29T01:00:00Z','2026-11-29T04:00:00Z','2026-11-29T03:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecd0f7f18a855bf0ed700001e',X'01a1f64eca0273b9820a4558f0a4c2f0',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','2026-11-19',NULL,NULL,NULL,'not_alone','598f04f68e2fa3c20ee82d4c2b43a4f6db7093ea5efcd6b753a07253aabae4f702c7061e0a18260f405c08d2c646b39117',1,'2026-11-29','2026-11-29T12:00:00Z','2026-11-29T16:30:00Z','2026-11-29T15:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecc6e7782b1b3620f66d02466',X'01a1f64ecae7758d9895cdb0b4639f3b',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','2026-11-19',NULL,NULL,NULL,'own',NULL,1,'2026-11-30','2026-12-01T00:00:00Z','2026-12-01T02:30:00Z','2026-12-01T01:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64eca4d79ab86bd003880a52687',X'01a1f64ec9e57f7896c27204ebdbdfdb',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','2026-11-19',NULL,NULL,NULL,'some_help','d50ccfe250eecb1931aec38721717136291377757882d489976608eb47aca885942dc8b093b2db2b9d36035d87a5f13fad',1,'2026-11-29','2026-11-30T00:00:00Z','2026-11-30T02:00:00Z','2026-11-30T01:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecc6972749ad1ce9140fd6360',X'01a1f64ecc86706488a15f20bc637861',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','2026-11-19',NULL,NULL,NULL,'not_alone','d883e88b5a9a9c92c9ad0b7f02e53321879af1fc75eea8963bafe429d072e3f3d735d04d6416143d27274cc66384e90ec1b3',1,'2026-11-28','2026-11-28T18:00:00Z','2026-11-29T04:30:00Z','2026-11-29T03:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecceb7b1a9941fa4a643abb17',X'01a1f64ecca77860929204ea5d416831',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','2026-11-19',NULL,NULL,NULL,'not_alone','fafa443a5d7c2f3b498687aeb193db3b0b9f012e21c2104fd4a2eb4ffe96c2e6e07ed20ca84bf81fd1f56937ecb2bcd71d',0,'2026-11-30','2026-11-30T15:00:00Z','2026-11-30T19:30:00Z','2026-11-30T18:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecad8722fa708d1e5ce6d5500',X'01a1f64ecb6f721d8ebeede9fb6da97b',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','2026-11-19',NULL,NULL,NULL,'own',NULL,0,'2026-11-29','2026-11-29T23:00:00Z','2026-11-30T02:30:00Z','2026-11-30T01:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64eca0e79fe8885d3cb69e39def',X'01a1f64ecae77ec7b30140eb5c845ed7',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-19',NULL,NULL,NULL,'not_alone','d1fe3d2018130d4c57847213bf51d9b7b1cd61f0425ba4febbdaa7caa298a1facb1a83ea0876d497eb63c99cc24dec322a',1,'2026-11-29','2026-11-29T12:30:00Z','2026-11-29T15:30:00Z','2026-11-29T14:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecd627ed6abaeba4d0a84b9ba',X'01a1f64eca117d1bafdabfd052e78ef6',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-19',NULL,NULL,NULL,'some_help','c3f7762d1991b3b0503a5a9504af435b7edeb298535714ff75ce1f3ee08e26cfcd360646f51a34d6fb01309850fb38ddcfdb6ecca0f42ef1e05b85c348',1,'2026-11-28','2026-11-29T01:00:00Z','2026-11-29T04:00:00Z','2026-11-29T03:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecaf778feb0b37000d64312cd',X'01a1f64eca0273b9820a4558f0a4c2f0',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-19',NULL,NULL,NULL,'some_help','724e684bd316391af674990297045e9213751caa5654ea41c5b129e49acb8acd8151168f3e89f898eb26250fc8e17bbdfe',1,'2026-11-29','2026-11-29T12:00:00Z','2026-11-29T16:30:00Z','2026-11-29T15:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ec9ce79f6b1d5ef49c2571443',X'01a1f64ecae7758d9895cdb0b4639f3b',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-19',NULL,NULL,NULL,'some_help','dbe29b3123d4d77a61670fb8c2a96fd3ef6ba1ef6fd1cdea1dffd79cfb3a80b8203da306685cb2669bc1f334e7fbf22f39b49fde3eeee42076dda7b005',1,'2026-11-30','2026-12-01T00:00:00Z','2026-12-01T02:30:00Z','2026-12-01T01:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecadf786fae89577d701e8cc9',X'01a1f64ec9e57f7896c27204ebdbdfdb',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-19',NULL,NULL,NULL,'not_alone','6c8bd54a4553571e39701655674af89f17c5f6dbe5c9b2fcb6cf28386706838260a66ef41385b0793112fdc773d1c6f8dc',1,'2026-11-29','2026-11-30T00:00:00Z','2026-11-30T02:00:00Z','2026-11-30T01:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecbda7d4ea28851f59951e228',X'01a1f64ecc567246a899d3d3fccd25ac',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-19',NULL,NULL,NULL,'own',NULL,1,'2026-12-01','2026-12-01T15:00:00Z','2026-12-01T18:30:00Z','2026-12-01T17:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecd3e7192881556fac071863b',X'01a1f64eca46759d8b9bf3535feb5623',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-19',NULL,NULL,NULL,'own',NULL,1,'2026-11-28','2026-11-29T04:00:00Z','2026-11-29T07:00:00Z','2026-11-29T06:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecce67763b94514c5bc3ac84f',X'01a1f64ecb7577c3ab1a7fbee22314d2',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-19',NULL,NULL,NULL,'own',NULL,1,'2026-11-28','2026-11-29T02:00:00Z','2026-11-29T05:30:00Z','2026-11-29T04:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecb2d7016a22f9e78dd605c2c',X'01a1f64ecae77ec7b30140eb5c845ed7',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-19',NULL,NULL,NULL,'some_help','8d1ab4b1fef6b021c092db44ae704c23c99d4b214e3490eacaf9316ad68b63fbd77938dff19ff43864a47e0894dce4c071',1,'2026-11-29','2026-11-29T12:30:00Z','2026-11-29T15:30:00Z','2026-11-29T14:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecbb67e41b6145cbf6ead43f1',X'01a1f64eca117d1bafdabfd052e78ef6',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-19',NULL,NULL,NULL,'own',NULL,1,'2026-11-28','2026-11-29T01:00:00Z','2026-11-29T04:00:00Z','2026-11-29T03:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64eca6c784d88ba183f97e15ca2',X'01a1f64eca0273b9820a4558f0a4c2f0',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-19',NULL,NULL,NULL,'some_help','57de99442dde96feabc8fd8b4039829d95df6844c5e0d6da8871217c3c5ddcd46e97b0854e600eefcc78e8289e9e7d32a591',1,'2026-11-29','2026-11-29T12:00:00Z','2026-11-29T16:30:00Z','2026-11-29T15:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecc607985be30089d0d722a96',X'01a1f64ecae7758d9895cdb0b4639f3b',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-19',NULL,NULL,NULL,'own',NULL,1,'2026-11-30','2026-12-01T00:00:00Z','2026-12-01T02:30:00Z','2026-12-01T01:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecb03735d84a0c46d47447b00',X'01a1f64ec9e57f7896c27204ebdbdfdb',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-19',NULL,NULL,NULL,'some_help','f825e6ca59589fcdb5d26f9fd00a88addae6d1faaa8380ff0fa2b4d89fd2a41ef5c8b20c2c642812e214ebad9462a38797cb',1,'2026-11-29','2026-11-30T00:00:00Z','2026-11-30T02:00:00Z','2026-11-30T01:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecb42773b8ecaa296570f7dcd',X'01a1f64ec9f1771fa1bee07470afc755',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-19',NULL,NULL,NULL,'own',NULL,1,'2026-11-29','2026-11-29T23:00:00Z','2026-11-30T02:30:00Z','2026-11-30T01:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecb877d39abadd6db221ab16f',X'01a1f64ecae77ec7b30140eb5c845ed7',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','2026-11-19',NULL,NULL,NULL,'own',NULL,1,'2026-11-29','2026-11-29T12:30:00Z','2026-11-29T15:30:00Z','2026-11-29T14:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecd297acca90527d502c38509',X'01a1f64eca117d1bafdabfd052e78ef6',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','2026-11-19',NULL,NULL,NULL,'own',NULL,1,'2026-11-28','2026-11-29T01:00:00Z','2026-11-29T04:00:00Z','2026-11-29T03:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64eca75721bb081d2ee2a57b0f0',X'01a1f64eca0273b9820a4558f0a4c2f0',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','2026-11-19',NULL,NULL,NULL,'own',NULL,1,'2026-11-29','2026-11-29T12:00:00Z','2026-11-29T16:30:00Z','2026-11-29T15:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecc55725f97fde159ffcd53ac',X'01a1f64ecae7758d9895cdb0b4639f3b',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','2026-11-19',NULL,NULL,NULL,'some_help','b78bd71b5c491e43749da301bf356fcd44367fb3abc388384cd5c550e628b605ffbb4f7429ab86e12d3ffba7627aa9eb9189',1,'2026-11-30','2026-12-01T00:00:00Z','2026-12-01T02:30:00Z','2026-12-01T01:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64eccce73d79f4a8e11a87ef6c6',X'01a1f64ec9e57f7896c27204ebdbdfdb',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','2026-11-19',NULL,NULL,NULL,'own',NULL,1,'2026-11-29','2026-11-30T00:00:00Z','2026-11-30T02:00:00Z','2026-11-30T01:15:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecb9e744c80877c1b916d1626',X'01a1f64ecc107fb48309c3bb11e1d8e6',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','2026-11-19',NULL,NULL,NULL,'some_help','19f98eab40a3904a0e6641b731141194ea555f5678bd8d614562fe54e57142b906a053f80b2abb6444f48e97904d02962e7feb65cec7237e1c04426047',1,'2026-11-30','2026-11-30T23:00:00Z','2026-12-01T03:30:00Z','2026-12-01T02:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecb577673af08d428fd079da7',X'01a1f64ecb9478aa93bf967a94694920',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','2026-11-19',NULL,NULL,NULL,'own',NULL,1,'2026-11-30','2026-11-30T15:00:00Z','2026-11-30T19:30:00Z','2026-11-30T18:45:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64eca7c70638fae293ef60751d1',X'01a1f64ec9f2733fadaf47856e9c72c8',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','2026-11-19',NULL,NULL,NULL,'own',NULL,0,'2026-11-29','2026-11-29T20:00:00Z','2026-11-30T01:00:00Z','2026-11-29T19:00:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecc667189851f538152febd1e',X'01a1f64ecacf73ccbf4fede85ae38b8e',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','2026-11-19',NULL,NULL,NULL,'own',NULL,0,'2026-11-30','2026-11-30T16:00:00Z','2026-11-30T21:00:00Z','2026-11-30T15:00:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64eca3d781889db2bd6347a69a7',X'01a1f64ecc1573b18b12e1f5037641a4',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-19',NULL,NULL,NULL,'own',NULL,0,'2026-12-01','2026-12-01T20:00:00Z','2026-12-02T01:00:00Z','2026-12-01T19:00:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ec9ca73abbb5f04da195baa02',X'01a1f64ecd887572bd8cc82d744e20a9',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-19',NULL,NULL,NULL,'own',NULL,0,'2026-12-02','2026-12-02T16:00:00Z','2026-12-02T21:00:00Z','2026-12-02T15:00:00Z','nudge');
INSERT INTO routine_assignments VALUES(X'01a1f64ecb4a77afbdc5d6e98273aaec',X'01a1f64ecd527e0d85abe657e87f4454',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','2026-11-19',NULL,NULL,NULL,'own',NULL,0,'2026-11-29','2026-11-29T20:00:00Z','2026-11-30T01:00:00Z','2026-11-29T19:00:00Z','nudge');
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
INSERT INTO excuses VALUES(X'01a2100e95b1736e8ac88b86447340da',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','pass','2026-11-25T00:15:21Z','2026-11-26T16:15:21Z',X'01a1f64f1a3b7543b009a0905b4b8de6','manager','2026-11-24T22:15:21Z',NULL);
INSERT INTO excuses VALUES(X'01a21f81ab75781fa4cf57235b6d63ef',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','sick','2026-11-28T00:15:21Z','2026-11-29T00:15:21Z',X'01a1f64f1a3b7543b009a0905b4b8de6','manager','2026-11-27T22:15:21Z',NULL);
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
INSERT INTO answers VALUES(X'01a1f42824387e9294830b1e36e56f9c',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecd86718ca4401a6f71cd732a','2026-11-19','5c0f02c074b5e5d7eb01a35f31a72bed69ca0049326d7682ad96974e7d62da40f3bf402ad6f2067487a553104e811d5cf0da6f8056ea141cef9d3e56d6d9b5678e3226dc11dbab0252a720d5407d2a23fa9fd0613fd2c926828c0f6f08bb5796445b40d379ee13c5d3dbc5c081847616a62006bf04fded3b73047c0a16c62cfbc6bc4cbe44b68cae9d86b658165b7a15acc747f89d72d174bd04af4b496415','12ef4d7c8f919415d1e6168b0516201a4f084054731cbd75859b818eafe6fc6bd352dc8028aae88a05','9b2a28d32cb7aacfd1c0f39a00004b9144ddebf61fd42ab3055a1d39f9b9923d03194084b216f73e','f866aff359fb682ae189a08aff58f977150fe808c559a02d5d877046fdf259063eccb4bd28f6c62b','2026-11-19T14:13:53Z','2026-11-19T14:13:53Z');
INSERT INTO answers VALUES(X'01a1f929d2f47b09b69ccc5de5e692f8',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecd86718ca4401a6f71cd732a','2026-11-20','c011e7033a7ca23629ff5216d189897dbf144717895d0edd4b618d9dc1f6be9dbdb9a9f45e8aab8054d3c742967e622e44d7c3b3246e765f102e08a3e787682652bd8593f48d820f3ef5336562a516cfe84093a6535a2e9d712b3d495bf211f75ddaac91bc72eab152f2048af471af00374cd1a7767d177e7edd26efd0f3342e45d05e604ac971a26061f2b5955c97a252dee68cf20995abbdbd17','af876d79eb702ffe861e5c1c65b788c77f584ac9fe6235db22d52fe43089c92e4725be863bc2f05c1a','873fae74d732b5cb64fde86aee15c95308d8f213cf70abf18058123de4d61f047a7e48a38fd42ef0','f50aa83ae4257bbd03c92f7756168b9f416b28b3d7b0096e510a8f8636098a41ed783286acd5c7d0','2026-11-20T13:33:50Z','2026-11-20T13:33:50Z');
INSERT INTO answers VALUES(X'01a1fe86648773c1b34b8816b2778e70',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecd86718ca4401a6f71cd732a','2026-11-21','bd8f3c6aaa99336dfe2045db1d449c5672f57549f47215a89437d5e786c15028f3d172459f7c6a2387c3e5f91f522b20d3006259ddf9d5a3518417d08fd279518b469d77766fd2cb35ecbf572e5a539d0404a4c6468b19a4b4ff41805ae440d2e65f2c88fe7ecc1f50a9bf7c924adbe2306953b70ecc95b63db01d252b3f3113e454bde8cf40db0f85070abf0ef7c4ce0d91eb298749c8f364123715','94fecfa20f3cac00d411074b3635dc0b4197ba56182f962eb22aa9118d1afa71164957fa441cebc4ab','a1749354b08c4fca546d93cbccfaff0466363a380ad9cc0dcc70b261340dff2ca43012fa7f190bd7d473f8a216c27925c3a33979a5503e18108267764f3a0825b1a63859caefb833869d546b15fe','7dbeae0342752754516df0c8b39c101407bda8cea240c6ef3e1a5c97109466651d6b2531a385657a','2026-11-21T14:33:02Z','2026-11-21T14:33:02Z');
INSERT INTO answers VALUES(X'01a203539f957a4d83b3277f79001ee6',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecd86718ca4401a6f71cd732a','2026-11-22','58af7bd3b1a082f842f490c5fb50d73a75604a2737eb25f4c982edb716c81883d85f7cd2d540035c17f2327f6496708632d451cf4a2b756675d34e208b039ba0be1ae40dc28519e39c3591e5849e91a2d4a620a46470c679f30a09f1127f4a0943d020029ba3eecd1a2a57ec302486d15ae68b6be0c156d7108790d5e872768111c864de7a95de48c9395446d9a3678dfcdebeebd4bb2a20e5e4515653a735','677f77cd83a9caf4a1a2143dab466771466940b27a603bf5a52386e79a0d71c4512831bd189444851b','e25aad0153b55d449ba1896f59e7968f305e9a062a0e34ddb138ba76a5c2c114eec5491fbf496b30','af9774f0947b72d0594e68c5e8e4f879cf55e120fe0ccf15fa07265f9da5c86fca351132e90da187','2026-11-22T12:55:41Z','2026-11-22T12:55:41Z');
INSERT INTO answers VALUES(X'01a208b72ffa76118aeb43ab6c61913f',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecd86718ca4401a6f71cd732a','2026-11-23','895992873e2a4e62bb9693cd69ebf01eae3aa5ad5383360d55db1434f9a741f5518a32000744b5b59787c9576664a5d6e833838f3c2541208d7474b03c2717d51003662ca5615c9ccea9ce593cc8d2e0b7352785f28c61ee43a39c8bbb86e2df697e67e6052763960145471afc9298c04348cf6f1154d06fff4f17a625a11dba1788f8159203778258a4f980596169f0a27c92593e5a92afff0100fa022588','cce2e52ae0da067f09bcc46ea804fe4ad705192423a571d87e9b419f58e0ef98904875dc88b61b34eb','df1b9c4c808396a05befcca69cfeab51ad8bcc2f83e548cf45470b9d6c9e16cde0290d97b20b71da','ba01ca28c5884ef28b0a7dec08497d4ea1f363fab62d1ba28a64f2dcdbef571b43d6384f153438d2','2026-11-23T14:02:32Z','2026-11-23T14:02:32Z');
INSERT INTO answers VALUES(X'01a20da5ec9e7a598e08d155f4b63a74',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecd86718ca4401a6f71cd732a','2026-11-24','887c28172ffe38ec46662e76ca6f6b03efac06cf37bcfb7cf43f86b0972ad34c42ade3e13b7adf277e0b9d4571e8b6dae6183d3a00c38789d97e9ee147458eacfc0c3db15e38d7fbe13d09fc80ab4638f05620377302dc748239fe15bde5890feb34efd2b970785159bb962db874ddd826e8b2a672ea4cd24067d61d0526eeae1b12fdb3f82fccd5e011d10a7b09509df5f89f6275a7205a5ff4c1f95a0b3c','3716c3953e62cd95f8b5088d11aba447b9238e8429eeda5a306f826420cf34cd4990ccc6fe6e913589','e76826b751faee9fb6625b224622020dede4301132bf213c85a921346aa58bfdda8e1e60ea8f239a','e8c44e114c3a33579ee3107b049d006ba3d690f26c87776d3c4b9e0a19128a9eb05376d0ad697c1b','2026-11-24T13:01:47Z','2026-11-24T13:01:47Z');
INSERT INTO answers VALUES(X'01a213331dee7fdeb6edfc8d6a670f6c',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecd86718ca4401a6f71cd732a','2026-11-25','7c33ddea57bb42c6eaaf5cc1cfddc0ee87b25f40f6cb52c809c3d4b59e0dd8f21cd808d49d3ed4960e8f5317411fdde8185cd8f3db2b06568f73440ee7b0906786296e218bf21478bdf5581c02d20ed1ce2c605c8f5e89e03963fe963348de921b2f1ef4c208708bfd146e4fd427a43be52b2a33b5ec92a63684435fd327b434135f434780e1ddb4313404de7942371b2c7d5bcc87ff541c2d295637','4a82d08b37c242eba127c2be069f471d724c9989f2d12a7663f05b518654b2372109f46e98756710f9','885d0884196b63e7142f503dc7296789f4442fe3511cdbdd92a4199bcf34634b958e8dd7592aeaf8','73ed8943155fa03a9a5b45dd973c9844cd2f1106e807bb9dd34cd53560227c4d18fcb9db73f78d23','2026-11-25T14:54:06Z','2026-11-25T14:54:06Z');
INSERT INTO answers VALUES(X'01a2185d987d756183fb40f1f5b22669',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecd86718ca4401a6f71cd732a','2026-11-26','5155e71212906ae7c1bad0b1bdc57254c6cfac36ec2512ee4a7495aa1840488a355235a772cd1c14df2972b47bcb2dc2d604358af68612771a76fcf1cbda615feb39ee0941d199a684038e45d46ac1245b2751814499439bb644c5c0e18346e1597fe43999d09b6377156b3b42265bb4ed31482f27242429fd65619a72993dd9c89be0ca8bf11e2c6bedeb361e2ad33beb133f11e06d0fca99b2718d','83e5c2615e249db836d21d7cd2e8bf733ed99e6e826dccd9e96f6a518bec2f29656ffee1a7eef7b563','269625aa03f407cc213be56e8483705ac3d6cf3b8d915ce2fe34d1bc50affb5e78cdd13d89c4ea88','9b00b4da48bc3ed357e58d281e01bf8666646690d7f910b87066a62812925b9571b1f165968bb420','2026-11-26T14:58:36Z','2026-11-26T14:58:36Z');
INSERT INTO answers VALUES(X'01a21d00e8527541b8a4108bd1bae0d7',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecd86718ca4401a6f71cd732a','2026-11-27','13be26285eb913625f3021c12a58b19150320dda24a1ae21f3f46904916f7314c5579f203888fd5768dca6bc8ffce7c4b5210bb211e71c28d4857d6f0e6797ee00102c1ca6abcd98a9076704ad3b38adc30ddf931f89e57b7585e91715cbf7ce35b866b3a478b78ae97404c4dc44245df29b59dbe3cbeca6376dc620e9cded18e6227e37ba36247422c2407d933904179284d70d234109bfa735ec450d','d73f40a257f5bd4c44ac15e8ed908c831605cf7da6c1e4adb31c8cd5a2a1866e9306afcc828e4a316e','c59b10ccf9d483a27f68961951cffaad815ab69ca5ef0fcbae3b71042955e5e1b2a03949ec0f0c95','df8f73a8f856e20254119191de5a0f5f6e2a86d69f621b84b7f28efc71611319f176b43c574aa927','2026-11-27T12:35:28Z','2026-11-27T12:35:28Z');
INSERT INTO answers VALUES(X'01a22241a92d716f9e4c8a096ccd65c6',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecd86718ca4401a6f71cd732a','2026-11-28','64c2514c8689cee670dbe5f44becd2119253a54be9e43ed1d36838aa78d8e8b996fab59c63c10e8f4b50a06dae254315bfe08643891010122626f95a110c6e5e9c45e00fb85f401c062856eb4754659801d60279ffbd0b342a9046d95abe92034aef5ca638718df331581c09089bd802df8eda194068288c9eec466eafa2a6342de07df68caa4514a17a4ac5d25dea16a54e3511bb4b916a39dfd39f','124fe7042a37c7db82bd2ebdbd3dc41a6c72beb615c995ea37ef9c1d88f883b5ce41784ec6880d5fa9','e150708f6237b38c819f9991578a4ce38e62dfda60556e355edc8a4aed3b32c38fa47763c3836fa6','7955f97578e3a0d897bd334e7d23489cff6fe09745f3871aa9d4cc8e378b92fedaaa583bb23b9de2','2026-11-28T13:04:18Z','2026-11-28T13:04:18Z');
INSERT INTO answers VALUES(X'01a1f686c6c671e09c489a56ff9a74ab',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecaa7767099f8d8cb28ca5213','2026-11-19','f4d896cb77f16179c6e03a39501fecfe5db8ff6809244c8fcac3209c861855a0edb69d665910e4565bc7847b5d65a48a82166eeda42298faf289c8d048db2f3baa1101e922ada896c8c7499c3cc00a24ced2aff7927d49fe0c9b3689da17c784e41d430ceca379133b3870948ff5fd0456a1acba747cdab6bb93fbd903dafc4d532957f8fe5a138d0eeea8078ac03f6cb34ac0b0a46c893eebc36e3699','81f3f225fcb027fe4ed09fc22aeddef8a0eaec710784e06a937fb7a38ef4921648559cfa0e44a1a01b','a044b59741a6dc8d41eb527bdb54e837da0bd428d48e07e8129f65690a8072b85b5a66bbb780fc07','1974cf45bdfc722b7ab93b941fd279f98612e0822df25cc0525559da2e01672d5d841332b9fd0a18','2026-11-20T01:16:30Z','2026-11-20T01:16:30Z');
INSERT INTO answers VALUES(X'01a1fbe57a4f76259a1dcd83189d41c3',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecaa7767099f8d8cb28ca5213','2026-11-20','76bb00d05008f4a8b3045645ba50f6f831d1695151a88c3b73a11ff5f396ba19b0f237e785e1e41308da4387b669bc7d07a2d157659a041d4e229b3519bacb76f35912683f6544cada6caaf6f1d6042e01cf1e724bf2a0e8524314f9c8a3352aa1e839a1a6981fb6ac74da9accc38f57504b9d00ce18f00b4520e8ea5c1994918bd58784cea94a77c244591c686668af874b741806e589d468c08ee36108','7e80bfa4e8a8e5ac765d16b139a942a95210dce6ce78991fe307dfb45146b5cca0ac262583ec10f22f','5396ae0554c7d7b1ad7a054b8dda616e2ca3f965ba7b589e935c680e53c5f17271a5f2b2f2a431cb','a222227f6d5e02faf686a4057f0a7e5068e0e3534f0e651e2f37e20ad6636879e9548c03e7769de2','2026-11-21T02:18:02Z','2026-11-21T02:18:02Z');
INSERT INTO answers VALUES(X'01a2011d08967412ad406d4dfd660a34',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecaa7767099f8d8cb28ca5213','2026-11-21','f84e5e2857fbcd54f0391dfe7d412208238f179e745bfb8d09ff335cec8d1eaacbe9078c4c38155870fdbed1ab2af676f1db9812236d50dde91899492e3178e0ebfaa9b9aa942e8067662e211e586be7169abac929142121b63c3c0062c19cf1fd0d158f0cbd4674924b857fff8809fbe593d722302f56207a7fe81c44f0624a7deceae88cb7136ab3b7002c00cc636cd7f8c143aba6ea7dc6aa','655b5a0e4318bc5ee43b573b9a807b4f3ac75438fbcf3bd31c67964f7c7de276fa44afabf2d55c2e1a','52f440f0c903e812578969c26918597a5ef48e985a5274d288c883c1b47dbdb4715adedfdabf6c52','f58e7609dcf857d536bff2815a8d121a9d827410d00032da88de9c70d16975c073e0ce45ffc2731a','2026-11-22T02:36:49Z','2026-11-22T02:36:49Z');
INSERT INTO answers VALUES(X'01a2061411ad7d8a8e2658a43c552ee3',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecaa7767099f8d8cb28ca5213','2026-11-22','3f2f5e220edc9f80af436116fbd25fb6d63f398553bb343c8664583ccd80e14a5d78825384fbecb20289c24ee33ef22e4d3ce4f33f790ee7b09939a1fe63b81d94bc64612fffe83b1cfdcac7c18f08cb8eaa0e5cc050a630483f4fb290d1e370796d5e4db017d8c92eec300ad5ee4e85c0fdd6139cb59e32c608d5abcbc884442817b25d8776fd5e3e2e74d2d660307b4171a07e592c4c7c3d598c05','d328ec7d478fc55dbdaecbc0addc79fde3b72f2f593f1752dfec33482eeabad05755fa5b8604bd3f0f','39e02f4d8867446357fe494ea45512b4b4a6a32eb886771a42f7a31c5ea3b24333233827feab8186','bf7393843750b01bd68fa840513eba67b444264165deca13d473c87c3cd1bb7798599daac8849d6d','2026-11-23T01:45:08Z','2026-11-23T01:45:08Z');
INSERT INTO answers VALUES(X'01a20b4b65407543b290c1672b44e9fd',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecaa7767099f8d8cb28ca5213','2026-11-23','449a865f3506df2f9d9830566de6cd6204a10fef3e078194516cf4a76c75ae0fdc3e10cbeee8f8a716b5faa1b677f308d6b4c403bdba87696c063ab1d649eb55027066a13945e567c2083babe24fe7ff1b7975bdb5da5fc37e55924d029a6ee5fe7cb4a5a7c5ad0493c77510f51720654ac5ffe96594fe901d7bc23e438ef368a0d2e9432d875b7eb440356ae1d6a867393e45bad1d8a70dca','69ce7ffd9bf77d3d8b1f67d48109d068311f8a114ab7d12550dd0e67dae60c1d2d647d6fd85756ad6b','7fe714b4635b7324ea9014dc4aed49b0dc34fc2f61cdc443cfe4135fd0216eaf4d80e25035d4ccf7','afe6a4358939f422606c9323540099fcb1234f6fa274a29b6dc910ff36df2049533b8877c740207b','2026-11-24T02:03:40Z','2026-11-24T02:03:40Z');
INSERT INTO answers VALUES(X'01a2105e5ff479878c776728fd148fcf',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecaa7767099f8d8cb28ca5213','2026-11-24','70a405f9acac4a697c3d879f4982514cba62cb85aad19f43e1afacfee0efc75c3d8a73c4006ee6b43f73584415c64a3c33708d1612c1bc1f97367ea1c4809ab9698ba87746e10b3610d7244560e556b9325ce4f1b245d999187f0952a1dcab2e3a3d3d4928a1f4858c1065459dda7ab0345bce88ad40bf7fa863077b239ed4d297d140b4b967fe0edc7c20b26172d32d576003cd5590a2b1919e99b752','5370b5188051d1ec76c3bca744748111040a2618de03cfea03ab2d198552f2bc6bdaf4b74f0c9c759b','9738c2c40057507b05c3cdb5cfebe60b2b796c09ac1b3556bfd20a48e0a780d2446d5034b559555a','f2e1db3ce287cc6d7f0bf644af48f9e0423382fe6ef0c4f01c0f20aa0f783d4198e34b4b0bcf0e9a','2026-11-25T01:42:30Z','2026-11-25T01:42:30Z');
INSERT INTO answers VALUES(X'01a215895d957d079581467d725dab63',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecaa7767099f8d8cb28ca5213','2026-11-25','bf4ee61fe1a60a58145f5a1af10af562a15391945d4cdb4f546e56df711a58b88f0f5a63e6097cc200df56a356d1ffe1ce5e8aed05aaa40ed58cc3f45fbca8c3c2afaf5ab1312ffaf4f9d60f6640147cb2dcf131b8d93b43a065559e24bb53f4a76f964c21613bb9442c80ee8f023953aa5b93bfa0ad950841ad28e4ff81b9b3a9c59509d92931a3c828d3a03ddbc5a1e39ff6a33d9134e2e5baeee760fb','881f7b514351f51935b6ff1e4ba48993c9edd4f17a2c8a63a21aa8c10ef34bc18efef6c2202dc2855d','5406ceaffa7cf83162e187a5c6e5516b01bf3436c0cb3609ce2e4810136365d1446d888c1bca6d29','0c3d068b2fb9ad75668e3ce91ddead69650184991b461d35ade1bd4e82afcaee30be6e232d439e35','2026-11-26T01:47:33Z','2026-11-26T01:47:33Z');
INSERT INTO answers VALUES(X'01a21b043f6d736baca9061187cb49e6',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ecaa7767099f8d8cb28ca5213','2026-11-26','117042e2c7be8fa3e6ebda00eb968aee7a654d2028f2dd92934069f752d0e281b4992fe18d1bf3d80997a89419903a96568a86fe6bed900bc7afd8f3a580e5cb31ed30642cfc39b6e49df30a5a05bd5913553a9d7e6b41ae2417fcf1cf6368057c93583598307e9f6bc4ec87479e154a691b247e612491afb248843caccc50c8d918993b6832be823c77231d11ad2ffb0f0ba4120a06f09947e9b90cef','7cff0f01dbd8dd90265109a85e436e4a78caefd8ab70ca0cf8263d3e5b3f71b6dd8d1ffda149802ce9','bc4b6df08c9cbb1be414ef38edc7e432e67312000d983b9cea766e8da3292c0524c838d3c818c1c1','d57ab56badd07eb486fa36ebcdd9bdad57407036dfbd31cc20d57d75f79fbcbba9580419d2a87383','2026-11-27T03:19:52Z','2026-11-27T03:19:52Z');
INSERT INTO answers VALUES(X'01a1f41a031e7a79a4a290d1e324c1e7',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64eca4f75769c6de1007f986337','2026-11-19','672e221c17c23313ef0ab73ab43158ce2b6da94e9660ffe8afebf8f8faafdb725e20e4472ee6994754e7f04fe0256ded101be37a0017149ff403ed65db6fcf2ed05e42b7c1506497eae79296f8375b302d67d6b0a1584d71a0d21848aa120a9544dbad8cdbcdf078055fe930ec578c2f9d54e248e93a48f266005eb4b523e256cd17641c46882fe02b8aa45804db69ae512623c76d93576f0ead4885','c09684e446cbacb20ef9d9fbaac007b7fa1b1c36d67a9c05740ed1645767dacfe7f4be9ac50d24c951','cc49c9777b7728175d9d02d49ab4b75f08fb22a34bfc6b463c81fc391d0b9adcdc6b9be20859d502','6ef4b1fe38812ebee3cd53aa32f0c29bee5bcbb41288ff7c2ba6e51888d61c86e882d013509dd45a','2026-11-19T13:58:27Z','2026-11-19T13:58:27Z');
INSERT INTO answers VALUES(X'01a1f8f460757831a2aece6ea1bc80a5',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64eca4f75769c6de1007f986337','2026-11-20','19b2de0db9da78297c8d853ee08343e522d5e1462d9fb953c9a6a606ad79ece1f247cdfc9afb1947066f88c96e8149ef04753d524ebc9dd3f0dc73a42ff991e3012e6a7d52f6321c98cc4ed1fbd30bd075f4f779c995027bc19bf800cfc7193877cd847a570ed37bf94b43963e12d43f343d2073c21b688807e0e85c27a620973dc90db37af8ea249c75716e67f5b27775a6e8835be65781c633323568','a8216e4c8948aa40efaa0650f21a7612aa0b7cb0146f6508be7eb4dc1e01e7aa92f7485f63c68ea927','bf8509fb94f641790fd8b6b6c74bddd6fa58e0b50be812f521bab2a4754705381a61ccdb83545818','c1ce1ac0c54c096b419be2818c63801e8ea2a1d0361213832502c32f39fc476029542dd2bad25aa4','2026-11-20T12:35:27Z','2026-11-20T12:35:27Z');
INSERT INTO answers VALUES(X'01a204a9b5547925a1014ed3357819c3',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64eca4f75769c6de1007f986337','2026-11-22','4b3fbc084bbbee4f36054f79eec4d28d68bd764ad1faa572a3fdfa023c631a273afe0a546e7d300eee1be1a9775ee4d70663c5e524eac50c3b15c7d9734c5d4cb0b9905b373d22678754fe38333bc6719e0c3ba5fcb8ecf7adf42e93f90eaad4abda30216a416a211aebedc8fcb2d94096e16ec9c5779ef72542912195df217323a791c2a36ed01e0bc5105671a2348385488f761d4aec91943977a26d9de6','25927cc7157f7ddbba51f037913f172d27bd78ca46512d26a12b1b22c39080a1c0192c52d78d41ef53','4c10fd75b75d080f9dab4b4cd481adf3c169fc0af60a1ec694935f5a9937bce2f536654984b2fb70','f86a0ab57c12434b3d40c8c8a4c6def1f7f7c4a6dfe337f5294419fe19346f2e7a503a5e4ddf494e','2026-11-22T19:09:20Z','2026-11-22T22:09:20Z');
INSERT INTO answers VALUES(X'01a2087b7a0d7c868b86780e849a43ab',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64eca4f75769c6de1007f986337','2026-11-23','c8671c218f379b6424a7119defab3b873baff8ce4a77486ac90f1b4fae41b40ca811556b0d3b23aacadc32114a3f4f063239907d1568fec9219efa072025fbd89064ed86eb67b6a0d1842f7dc6e36fb883ec0dda9ff5429666b86c5e8eeb8158dbfcd5a02d4efe0f76ae28cccb3608dcfae51ba3236dacdf9611515f13f6ebfe6ad91348542ab109026bf450dba3a4ee3c9c8a80dee16ef03a2688423631','0be6d7f3b6714892d69c00113b6b3b492b7afc701717bf68098a1c8026a79076eed922cc6789e0e547','3a88feb1f85a7f4d8ecef4fa8f31cbe47ed13fb141d5819adc8725324f70587efa080ade0dabfd43f94f5b6fc8afbadf953c42e937a1faca3c6d39a29414cfcb056c7982','e406ce8c596f96fc49a97111960952558bd7d2da44990ecf257f59de03ceea84205db201a935bbd7','2026-11-23T12:57:19Z','2026-11-23T12:57:19Z');
INSERT INTO answers VALUES(X'01a20df5f33a723fbd25c82e37009b3e',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64eca4f75769c6de1007f986337','2026-11-24','1b2a0cf6b7b1c554ef7813030565231d3699a0a15e5547b7b84a58c43676a5bf6d34dbc442f8cde5b1e89d84754a4590d34e73781618c606b7b88167774453c6650a1d6254a4abe80db00ed788172f2d51a38e8c9f1faa95a4d8fb698e706cfffe9581bc0c205fbea6c772b465e4b38568e9a6f1670c6cb4be91f27d76ce704122912d68304059b9e34b4a0dad64b5a8855abc7ec8d781a868dab83c1a','81c3901b10c63a7239b97a1ee3f7ced153a20a6a35a95b01ef72d71e06e58b480778426299731cfe97','0ab0d9ccea0935da8a2cbf17c909090467cd6f814d955f4789083c745428c02ca0dc633c69b09af9217bb9630c7ec848dccf1db6a3a015f4c5db2fe52b13fab8d46e1206e7ded9130cf5a4d2696bb5','f78dcd741d4a05273e6e5e3c35744fb26844d557d1c7f825a6eb53c73bb3552601a403c77dbca0bd','2026-11-24T14:29:12Z','2026-11-24T14:29:12Z');
INSERT INTO answers VALUES(X'01a212e6b0087cf2a468fa596c5bc103',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64eca4f75769c6de1007f986337','2026-11-25','2694cb7b069ed7dd17267a000d443dc94b886bfce49d0efe1b3c82810c73362e7aba63e696d7f97cf78909dc69d0d81e11f95a0e643eaed20b87ce011ae6e9d9316abd92dd7f9a0762af10e26ca5ee7f241921a0b9373560931c5fd0fbcbd027d9642b5037492a7e2cc75e9d187d210a8649e27bdb141b66ff924a4954bf4f61734c93407584aec7939c6cded21ca3f5057b20c7444a49ffb7f639c0ca','ddbd8697b6af88d64205b6492bc77b4000aaccea373a6d3c654618ad2cb2d78474b4efbf8781017c0f','8b3cf630564ff53be39ed91ce86f09cc1259e44f6be53e460858eff1d7e926d9023c29f9c7e8faf3','c7b3a8d69efc9329e89e2af0921cefb3f8e0d2b741a254e23dae5f5e87eaf489bbde00fc02c2da56','2026-11-25T13:30:37Z','2026-11-25T13:30:37Z');
INSERT INTO answers VALUES(X'01a21852308e7f6bbc86aca650de35f3',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64eca4f75769c6de1007f986337','2026-11-26','58c890cf7a1e40633494daba17fab12aebe9f9390b92a7a2f465a1875d7b878917ff0270ee61477a356bf2db611273f30e5bf0829093c6e9bed3a5ef935dd55f3d3d6201f48dc0567c2ce3975034b3ccd2b81e462c51e879d3e9290567c13ec1a60efcb7e8b3115c406e907010598807085e31a9f684bb6842a1340ab37dabd0154c8e0fac177c677b6fd1ab180b3430510a3188d61de442a85f578ddd','42ae7e0b9c114dc88672ab75dc7375efa5c288efa14fbe2d081ccbcfee9c5e19807059c0a32a45655a','b8c831c78c5d547ef9a1dcf356e9c7ebf704063871c10256b82fcd3f41affe9f16663730364ec7df','c62402433c5a566f384f03d7e1e9de56e055671db4359dee7991325adfdedeb29e60206ea10cfe63','2026-11-26T14:46:09Z','2026-11-26T17:46:09Z');
INSERT INTO answers VALUES(X'01a21d2770cd7e1da7988c3009bf1ac9',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64eca4f75769c6de1007f986337','2026-11-27','435a47b1052d7c41c557979f90fdc384231203e8efe978b7b7f400d6a433307c02861089acf2709a722cb7ed546c16ab71da2688b81a70f671e4b28906ee953b909a1079d574d6297003374e1a70bb6bdfd6f4fa20c214e028dde9573ca113f03f71f6e940d0ecff2df8161bf1e4814201b8906bf88d48e70c2cbd57b8ff94e8fc01684ccda14539e3d9e5dd7bd6ad29c9a45486f6aae3f5baa06dce79','6caf8a17b6e1dc8208a26fe9f89c87bf5a871caed328ea86128dd1d5bbe6fb1daef697a45e6bfab2d9','9d3055c6a426a8f3fd7f1bb4cef3c190d7a497c46ca6b31aa8d6b29162f659bd1c161eb1e92180ac','9ef3227eaf527c6b8d6bbac8dcc9cbbe02db0dfe7b8d480416f8bcb60b2316ba8717fc9853cf758e','2026-11-27T13:17:33Z','2026-11-27T13:17:33Z');
INSERT INTO answers VALUES(X'01a2223ae9867c40994b702d2157a356',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64eca4f75769c6de1007f986337','2026-11-28','66a59d3f7337762e231b9a9e33c3cd60c750e697c1425526464bf12a2417b4c5e3519cde0bc5167e959ce499e8255668e0268288d385af82bc7d5cb2a8c6d90a64c1d7c0644d052a54fed919a09307a812bb1c7f1b6e03a1108a02858b5211de5c727eeaa8c624e30960dcb69b205adfad1a43ac6d6bf7c5fb5898b80ce347c84d954a297067d6f7091e0c33a34227ce6157f83c20e7dfb4220e0e9887','7435688766080b4ab07f9f678339f9d7af478d88166e23fbdb930e6d47a7494734bfefb858b2fa5695','b762e7a2ec7c3628df09ae5b1405c4035403ea55303cab39086468c72769f54ebcaedd36e937778e','2db64f04d9f38335bf674b0a6f49a0dceac947649b40bc247498aa5c5b5fa8e4409a77b84fa58398','2026-11-28T12:56:55Z','2026-11-28T12:56:55Z');
INSERT INTO answers VALUES(X'01a1f6ddd9897e5f87dabe80ba3cf05c',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ecc6079d684fd28ecdf8ce1d6','2026-11-19','e2e7d6ec8cf1ee658ed282b038d5a76459f690aea393204a8ee1c6e419b0edd41763920ee648f30b026ea6ad26c513c5f133d1cf77e735af7c8352983a1e277d41ed6ddca1759bfcf291030c7492411cdd5a8501efaa11fb0464f3f764af2daa6c73319d5804c6174f0833d9cb6a6e500e1955f6b75e3f29fdc6c7dc99edc22e38b7923e8f0677433653b3baf9d6a51d1734ed1868a52866b6cbf6','b877aedefe2efc92ab67e38013425e9858bf2b73338b81efc2d679c0eaf72ff76727ce2bef8474495b','f6ca56b61ce29c9890ffec9d3d9badf4f345a8acd3830aa6836916f1eb0edfe4c08adfd773609f35','91ea2a4f4055d3a9cd7fee6b1b781d6aee619fec0ad4cd50462bdfffd38e18121884d7795b44cf5d','2026-11-20T02:51:36Z','2026-11-20T02:51:36Z');
INSERT INTO answers VALUES(X'01a1fbf432be75f386d2ecc222fc95ab',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ecc6079d684fd28ecdf8ce1d6','2026-11-20','85cdb927ff01c5fb5e3f5036b29235203cd6faa245fed1dd9e3d45fcc88428feb8b5e98f7d9da2f5f60486cf29867a8cb5bfc3a0e5d2600d8bf14be81bf97b1b4522196d468cc5b40ec961fa6228088fea48679278d1511cea47fe6c50c8f16495f72412b6a19822c55e9c6f8fb976d39ceac57b2ec36e8b05408861903a23b6b084f93c80bb4ae5f257e0f12ed47ddc567c3838fbc4f943f618','44b7e8a998a5ffa800bf0d6e679a0ed701e796022daf954cd16267f89a2ba887bdf0954e09438d79fc','a4a5070466d674387cef66c06ec5d31222f210214d6b45590cf8118ec2f25393d2e96695b9af69c8','11e5ae0cc047ac134a0509441dede3e5deffea37131d2298c005d04f64e2e280992969ab18671874','2026-11-21T02:34:07Z','2026-11-21T02:34:07Z');
INSERT INTO answers VALUES(X'01a2011d4ea979de9cd12120b5d5414b',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ecc6079d684fd28ecdf8ce1d6','2026-11-21','21b6657f3c33157c507758eba79745840297d74ddde67785a44ca88d9921db8d9187b803e04b72b1215e05749759c7b571fb94a602d8de50d0921060346c4cb0fdc6888f8f2341bc715d0ce76e232eb7236c6dfd56f0abd3f0e88e32a9871e9500c505082718533d8f3d868d980f8424760c467caa79241b1b6efb5a30bc4e8075d16e19750153737698aadb9fb44c3463232f09eece6f0de9da1c','44f6daa791c24981f7c36f386e10625f71b62d4080be333316b8263655e46a9524fb547a0959ce4152','d6b85ab46561502af9f497d220f7a816a29728e55a9eb1d8ea10a3b86435dea64b56f173c432ab85','1721523acfe3a9643a2bf481463d3f4e492a22259aea0dfa6c6652bc4adc845fafefe41a3fadde2c','2026-11-22T02:37:07Z','2026-11-22T02:37:07Z');
INSERT INTO answers VALUES(X'01a20672d907765c83960c8bc2755b75',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ecc6079d684fd28ecdf8ce1d6','2026-11-22','0d597b9ca02d5262485bea3a06f2fa9473ad603eccb032931260bd4cb0f50bb509511233a1022a30e5a41288e4a9b7d19846f30948ebf560d6b2a5b9b62e727b1eff3903ddb426ebeb976728d2c19790e24f0e8a274fffe411bf838a7bca419d5f69da6e2ef8014f1f2208cb0156bdc64d8b081ab4782dfdad8a9859689088877446034809afa5cc94008702814b4282eefb501f472e02fcab8deff6','7c5afe803c2ba16c794de802eb26ecb8dce82b1e0b200f35b64b233495cda0a8ba1297b8f4dddf1bb7','52ebd97d2ab49ca5af16fea61645530a637a3a7ea1ff12267dacc05909bee8f4c482ef56a94a0ccc','1b9fa37a62eb8b8ea7bd57a9fea3e0c717293fed45e6292a15f5dcddc6376ec9eee37d0f587540bc','2026-11-23T03:28:39Z','2026-11-23T03:28:39Z');
INSERT INTO answers VALUES(X'01a210662c7577939495211f9937eefb',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ecc6079d684fd28ecdf8ce1d6','2026-11-24','32461a654543ab46d4b1f703192c765e595f697dbcaaacb1fa82cf22500727dd52d33821a24a9c85857dd993f88a44e7924b96252b41dca97dfa1ba1752b4e74c6a00ab7a97aafe1be76f68dc1ef768b03db7a93eac736857ef322bd008ce86773a719012fa710f15a611fde96df9b71d2b5263b3f096180cb55ab7e1a5afd1f8f627eb1d1bbd52546027fb950b29f5ef012baf9d2e0736724c0bb99','34896c0d273e451febaa631acca91c760dcf87c0a363ad41fe2f46901d0208a505f58388577f0d2f69','3af658231e58b8cead0682f5090a858e3864d4b06a6c441e7338756ffcfa176b38116178bf3006eb','fcd1b70c97d0cd73bb43a05498fe595064e49eee14b3b9f8a7c8af1483f70a217a4267f7f3aca6e3','2026-11-25T01:51:01Z','2026-11-25T01:51:01Z');
INSERT INTO answers VALUES(X'01a21af4648b7363acbe90c5caa3bad9',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ecc6079d684fd28ecdf8ce1d6','2026-11-26','c31109b07566cc4c43176cfb73d5d654841ff971fc542071d42b1ec1c2ef39fec8ecd276885a3a12c18375efdc354e12fd89d755049a382d34e198b89964493b76c2cda2ad1e65d3a10835d32f2526a1c0278b2e80d39020218740d08ad04caf0e34cff6e29d39d46063cd6ad19cb5ad3282f6c3cba37dfaf8e1934f63812d7b29fce0fcccc4b9d7c89d72d270682893f0f2970ea085415e335b1b936d','4a484d7174ad051f2b2117d1e61909cd980c1d562c2f9b67cf6e53b2b1d643647797e29cc3600e68ac','71b58d68f92f7cb76a60c77809f04961404678b01f34e7c43b47767d65e6c2fe59b65fa312a7745d','468fb8b70a2f139ef4ded8a84cc0a484994aef091720251f073ae812f76134c10325b55f5b8efe9f','2026-11-27T03:02:33Z','2026-11-27T03:02:33Z');
INSERT INTO answers VALUES(X'01a21fd6f31a79b8aef3580e0e927961',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ecc6079d684fd28ecdf8ce1d6','2026-11-27','90dbd8f4a590e6669bd743f59bb11fd2328ccc481f8f3c60c4faf3921e4e4e1f28ba5e152e09fd9090d05c69c9a61d27f8bb59d4e1688a16b316440a01a89b7905820e203ccae47df15d6752153e31bbfadcc378135b2d77e103fecc8b0f2fdfd635471a2b762fd8710a86a22f2ac03163027321501f36ee1050098c88337d1963bb0cd2e0a6d8943c29edceea391a8b456f145b00ab6ea9200f6c75c133','23de345b7550f0c3a9b0f53ecf8baa412a247d7639ac0a3b3138b9fdf39614eb1b983a619182f56820','64cc3c18f9a278ef0720d45c771559bb245e94001c6c82c323a8c2b1c417a784f44c5f3d83fbb9fe','3c2237e96fafc268d1d3206fe5477d7df30dba18b2fffa47ab2a203e5dd9d97801620cc79ace784f','2026-11-28T01:48:30Z','2026-11-28T01:48:30Z');
INSERT INTO answers VALUES(X'01a1f9149244741c9abd8600982d09a4',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64eca0e79fe8885d3cb69e39def','2026-11-20','6ed290cba28bc4a6200ae17701519549fabb95964b95096a3d715eddc86c48665fdda1a11ce5103bc4a477584dd6c3c95feebe1cb030f4e231a47583d85f8830a5e43f4235eec1eee33e17729d2f22a4b3f843f705d46be30ec3f5ccf6562c57766c574aa50079d2af5328ae854ca9ad680fd6bfa03ec2bf0024df4f8dfd566f141aa49b9e24c789c1f3e6b9476dcb0f718fcb90bc72c47a682c5c9f','ef0acc7671c1b8cb93f9c2e0c98b3cbd60056f3a3c6c6e7e45cf70a9eee06f30b199c4db559586dd67','3a69bb881264e5403a42f8f1b14114c6f57776172e1c6760fd30dbadfaf1014ff7cf4a19784a2937','212b5d52852d70b21c30f0755b88437aabea9c5d6e461d4cbe44f06297178d47b726d3df249bb61b','2026-11-20T13:10:37Z','2026-11-20T13:10:37Z');
INSERT INTO answers VALUES(X'01a1fe3236e57836bb4d2d4d3655d6b2',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64eca0e79fe8885d3cb69e39def','2026-11-21','3193fa7bc748c1c1f641ae6c344074ea7434efda2720e814cb57be4a9e40a47e43f67d7f9bbc3d43f9a1caf46e7fc9e99893a63462823f10bd71ea4a7e0011f801fda0fb6e435bcb808a908252cab8482d5874ae7ce992cc095624eb4b01f740e766710bbcd3cd112c02ddd7c70b8ac18728d9f5cbfb1b6d94327eaeb767ebd94dd1bb37f29e4a65982d8cebe641c303af209e5408476991f48899','a39059e5e6504e4e46a3138fdc05f6b35f14be256156d4603511f899363f891d89d77451aa6045f235','bd7c27c6ba7ac8ecef15c7f99b2df14798b4c3949f6882eb928e9eaa89645a812b1929c47f9b5541','3e921f983c561ceb0874d745a1d96e8a6e5a44f5616d205f8456e11b25c616122acd6083fa448452','2026-11-21T13:01:06Z','2026-11-21T13:01:06Z');
INSERT INTO answers VALUES(X'01a2036b6e6a7df6ab53d2837c9b0e6f',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64eca0e79fe8885d3cb69e39def','2026-11-22','d4030889fdb542327b20c7304250bbff14adadf02ad0625cfbae59d06eb1ea386fbac56c68b564bb0f5cff5558d30baf69fc37248e8133187cada8ae2eddc02053bdfe85b9c3ce2e5d676330591bd20fe8575e0391c8b3d1d4f41dfec5a1ef13fd5a2a252f717249d241334da3cbac1e513ed7708f18baa496fe07b22a2c98fe5f0d26f3f3b142ae6d8eb7c8517d371b727e3bd42b1adfd472c00985','5806cc39be8ba1ffd0ffe602ba89d4ae41fba1d0741bc09158b45c6041bc2364a428d38e4430064579','ad783e7320820307bf023c5edd8f37ef5e9a3027e5066ccc82765af5c9d236262d2c2cddf2e81841','02ce64f59a965765930665f191e6f163ed8c96722f051397ebb4eab7dd3748a2a62011877d1fe3f8','2026-11-22T13:21:41Z','2026-11-22T13:21:41Z');
INSERT INTO answers VALUES(X'01a2089992e370b380ceb531cd98c8eb',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64eca0e79fe8885d3cb69e39def','2026-11-23','9a319955d52227f09c2edc86bbf747b666e96e6345d0b53b5139dcdaba8867bf89faf6a03f017299c6200777d56f08018884bbbcbab197cb651bffc677d7a8a4f864284ae719f30e44d9fdfcb1b60f7392067da686de3f2c7faf2dbed5dac2e708c004eb2430cf56368a48e60f6d7d93220cb9cfb5cd116c537c90dae65e22989ab843181b0d54a0de35a57f9ddbc9208bc095452193bc4b5dedf3937680','725cd9b8d23df80099cf757d34cd558f03ca9e17bd51159cb71ff8d9f1534dfc33772461814ddf0018','adab689c54c7d4b853f047e01a2cc2861dc68c6bb2db39b088b71a77efbfcd3ad8df65b561f3817e','146a0ba7d1205434ea72d8d51ccecd3d576029b80fa4f8865e3b925a8b40b1e73bc571bd20df94d5','2026-11-23T13:30:12Z','2026-11-23T13:30:12Z');
INSERT INTO answers VALUES(X'01a20dec288e7561bb26bb2088855fd7',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64eca0e79fe8885d3cb69e39def','2026-11-24','9495355979f79cf5f4c6b247a1b4213b5f873c7422502ba5c91ae7d02d7f5e3acc47da40624d049e6ca7c19ab1b6dc65625c0f2824f3e5fde7c18a9bbc1107d13c4217ce805382f0920834cfee11cec8b7ee238e3d2b378ec8e877091d7fa5f28fc9220c7af1f9c2bdba3ac64a2dc2d3332d13d84fce6b1deab2c9a19bdcd8d12ae12626af8625416ec08be7b932b8fbf8633e0390c67dcfa844e858b2c5','2b9bb06d08537108963e591b03bc4d0bcad17c3024418775f30509a8c247f63f340e2d75d4da4d97cb','195af79c9481df91b42f050b0362d6fe813f48cb259e916a2a1698e1e917ce9a28e461d1e7b6a034','ad45e95a20bb617d862239e7f0a107b27dc43ca94ab9d45fa27ec493a165dd4ec5810e74d1f1c437','2026-11-24T14:18:30Z','2026-11-24T14:18:30Z');
INSERT INTO answers VALUES(X'01a2130c3f2b70009293909afb2e57f8',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64eca0e79fe8885d3cb69e39def','2026-11-25','98c73e81f96262a39cebeff558474e2e1482dba0c960568fb713321bdf2c0e2cbb14cce67ba2a3e47cf09b7d48de0831f2486c9c676b70d7b5ba0ea4187ab0bdfefbd926036afbd3b435e7b1f8f94590021bfbcc2d74e3d4be992a480e4ee00e87d49d19ef9569eefacc0e8089859cccf53e813eb13b40595fe220833ab6492350d042d7ab335249b13dd847356b22185b3a80d868388a14e441385044','437fecd0f1cfceb8389ba91288a3650167e2dfe62de51f3fb5c2d97b3054f02ecf5d29abc64240296b','623af4e81a65c9d413502dc3db22758af0467442f55589fee6992d2f4732fc6de4971067d1868487','58c58f8dbd5b9102e026ea4a12eaabc5141f072341af7269e6fdf5d29f0c47f50c70817d3f3cd13f','2026-11-25T14:11:39Z','2026-11-25T14:11:39Z');
INSERT INTO answers VALUES(X'01a217e42d8a79ee870f37664ca17976',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64eca0e79fe8885d3cb69e39def','2026-11-26','c8ee445b30ed17c4d03fcc034fd8abec435bbe9911215798671d1c57dff849f35af56d4d6c2951491b9ae6c6942351ac603c5d311395989a6f3f880bd94e3555e20d7656382c5055c58ecca6892c86a600a4764c6fbec3ccd88325e199c7a8b93c8fb49e432c1beae3f6f5b81cbc19765691fda57b9abb5dadae600525c3b7c966e35ba9e494962ef068449cefd4f8ca8c24980ba13725dbd304ea','cb7ba529062d56ce558b713770cba4728e63cb103f9303de07e22e7dd3e9249aadb21ff19e0cbc0f5f','c5d821871ab7992705753b9915163378b4473f2823d1a9a333c97f78b4fcb832ac068de5464246c9','a718b3d44faaf3f5153787c03f2ed2d3b102b3342bd4864faddbe8a51836d5de40f7591974e2d098','2026-11-26T12:45:59Z','2026-11-26T12:45:59Z');
INSERT INTO answers VALUES(X'01a21d57e9d17757923cb145523dfe3e',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64eca0e79fe8885d3cb69e39def','2026-11-27','7ab433f22bf0c43a008176688f3f1ed982f714bee2c0392683e11d62883d442056676ca9c566dada603310f671209f57251574caf869a92a542145d61017f2086c10b32c53580c7e9675fde8013a663920efda2c35b2e1746ae48a0b8768b6532080401dece41b97ca8db5cb11d1ca19b784dc2c3549bebecd45836e87c088453ff87fc2d923c35c2650ba0825a2eace74aff0baa8a1e69b89c788c583','0ef8c413b1d76061f7df85c79f385c03a61955e3a7a1c4f3084c7fa98018a3e9da15ed7f115cb29dbf','7828850df4bf22647c2ef52fdad0620acfb043edf875f2ee59f0b2b56d54c7e58f510fc2783c1c84','a03814a019a4d8df328f0b12107108fd795fe77d3b0f35eab039d6041779fc9d9a0b1d2131d365ce','2026-11-27T14:10:30Z','2026-11-27T14:10:30Z');
INSERT INTO answers VALUES(X'01a222887afa7e15808029d854b188fc',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64eca0e79fe8885d3cb69e39def','2026-11-28','d4391f271be4c97a05c2f99dca9feacf48aac7a11eabf7911f34a8e7e0c0bcaf66ca3870edacb3cd6a0834b1b832f59f6584bc1681192936b76fa1bf0599590b03218953ee74d1ffb4511cd68dbd5e86523d813ce7029a198dbe1479e067257cad9563e8c121840fbaab87ba3cf3bd8603abf586856947456c8115a11a41d2cd42c403d09bde44e9e1d124b3cce0860fc6f8cda95f6565a17a512a','027f7f360818c407ca1cb1e7e8ea6451939a993f627b64bb5e4919c9485b6eaea0f795c8cc22a4ca37','8a71a3478ef77155ff06629526bfa284490ff5b6f94d4a8ab456bc0c020b9b3fa06a4d8902d37954','e2b28dc4e2d659878f34093af19a94f999246fca8b9fa1e08aea7f41896a3fd99b37b2a1e63a76f4','2026-11-28T14:21:39Z','2026-11-28T14:21:39Z');
INSERT INTO answers VALUES(X'01a1f6c1d3067acdb2f0805df54f7491',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ecd627ed6abaeba4d0a84b9ba','2026-11-19','3d095d223984d21d24bd64265261810ca2d136719f16b7162146a87603b1bb2696478fe74e04326e002635761979fab98ac98e01ba6dabdf60a66d0dd866bca56130d1a22086cf20cf889f7a4888c677871364def3acee1c98ed8ed6b18640163d276da4eb97947709cadfab00373cb9b485484a55607918c1014930caf17d610d2a77f895ee68914b0e3039d88a6b4a7296a454093c3ce843a1db29b6cc6f','565c1315af6d223975f99f7778ff47596c4e03034c794c0dbda2de5d56822742fae2fb904d44fb6262','61265a0990e6cdeccfeb33afc1caf0bebe67a26d38d62c3c69041281e7c33cdaa3fe7b37753e78ca','27a55c58ee74de1fc223813f5a2a4cd4820a10b69f8f1eef9adcc5353fdcb73e505283fb7a1532aa','2026-11-20T02:21:00Z','2026-11-20T02:21:00Z');
INSERT INTO answers VALUES(X'01a1fba364837760890ad69d3c686534',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ecd627ed6abaeba4d0a84b9ba','2026-11-20','9a2d26e43ab841794fe6addcc8199e354edcddbb74e7f0764290430cd7bab7ddbedea332c13cd716c89fa807295906cf5e483f22a9f211e098df2ecd1c2e2690c1f7e300c6955937a42a136b249d168329df1dbe7cc0bf36ac6fa9c3d0bf79577a90744c2eca015132484a18ef471ae4e697c1d428e6513e4115702e4bfc943a5aa09beb438c9f5e97cf4756cd056f6755729cfa6e8d6ad2fc425be2552ab1','2a2868a289a15b809502c98d51589dd20056b4320a0f87ade15f21a577a4cf204cfc406c36d9820f6f','24a240197d80a62d039d58ba3263179e2b141e7585d404ce8aa6f20948a07c82cfd844e2259436d2','11e49d39dca8cfcc17729913b90dff065697b64cea98ad85148a3a5e7f9cbe711ca9a73947c4659c','2026-11-21T01:05:51Z','2026-11-21T01:05:51Z');
INSERT INTO answers VALUES(X'01a200e2f05d74028b06b169ab42503a',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ecd627ed6abaeba4d0a84b9ba','2026-11-21','e816066dc14986bb65bf47e1c5b1a2f9411931a7ff81582144228c829833123019ad9a1e076cbfe7a23a81aa42465c9da0a2e0d9ac04e444220dc247b7eea48a9d3c22a0fe3c5ba5b00d13078a6f5794c9f1ae27a4ad5a598b0ac9fb3795f8e08baffddf82b15366cad7f27f6d0f6c89d37d8721b2ee2ef478368ace9400e285045d53dbedae59d634324e1cb596fb529eef7563e8ba25e2ee1fcc7a6ca3d3','e4c8551cee6f2eeef7f35a0d35e2e7c9b4bfbc6059d3ec83f9f0a636ca795814d0f8eb043782c71a3f','0846ef89ef9985ec2e7d93707dd0ea22b7a6c2ae0ae85a96d0bd226305a22aa21cc905ab5bdeacad2ec8fb0e819ae6a261349c46f1952ec4ed9a820722931766f7acd304bc6f98907fa69d','c7a7d9f235ee0020ee9b1d5b23ccb007e7ee5a1599d012dcd2df2a5c0538ebc7a844aa30661d0faf','2026-11-22T01:33:22Z','2026-11-22T01:33:22Z');
INSERT INTO answers VALUES(X'01a20b7b3e697242a8c5d8c4c6866286',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ecd627ed6abaeba4d0a84b9ba','2026-11-23','73720948b82dd89f86ef76be8d623f78fec08893099db9cab95dc9bb3635ab254915f7e46239eac428a24efb823517e3b530218b204c7a723e2b08bb9265046d790993886d148a2c10046c5e7d1f37349ce26881ced9d1f0412f77aa136010a4f7f6787342f2f6edb545b16bdd61d903f0b04f39627209aff49ba74c5e6f9bcfbb85c8a36063d82e86d283e9ae65e111a8a37b57313487ec58da2c67','56c2d7a63642128d60fcf7b3579e1a13076a4d41a4b1ba20d42cf292658651721b285df95019a08701','cfec575019c1cba3e337218e2d8455af05ef823f8699dd71b09b738fce57891e0915111ac6708b2c','88305b631bc3680b0e2762beb720664061cc8ecf9ed90335cdf735a75392ffcd4500caebf9e8572a','2026-11-24T02:55:56Z','2026-11-24T02:55:56Z');
INSERT INTO answers VALUES(X'01a21040fcb3747bad05402566388e03',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ecd627ed6abaeba4d0a84b9ba','2026-11-24','56f6e3a9655936884ac831a92b033794d15d4d4b4f1ecdcaae5b27ab89bfc750e283c4b90751590101990499b95dc71ee22eecb44d07bf33e21fdce236090c61b68a46482504e1d69728dc739f3aa8db7d31f4c49f5d41a3278651660c1f08364f6f7c3f4b5719631ebe079a328260c0d47863bb8e328030543887d7d2d4d632d873221ea8500966bb57f939c44ea906585b6d3bd7ce6e41882da22d860ab30d','3559a28df30bbbebf2efe531809caa46bc703180e182c970a72bdd9758fc44a107260c856788a7931a','da5671bdf19aa2ed388f3dfb031cfa76620ad53678bffed383c079d7f0d32d6611f8b54cd2a4df6e','ac3b8987ef1022cf2e78b15bcf30d2aaee9494fa0b11500fa1e97123f3aaec56d54d9a3cf92c0cba','2026-11-25T01:10:24Z','2026-11-25T01:10:24Z');
INSERT INTO answers VALUES(X'01a2157822ea78a784a5726583379e21',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ecd627ed6abaeba4d0a84b9ba','2026-11-25','166db75c17d399ba148c8ab05a6f240d290a495ed702145306d8c414d6b1d3d242c3683597ec1ae8b61fe4f4114f3dd7b999992bbb19432d137652311de9f833a4981842557373d90d73652cfa64ec700aae3ef5dc82b5dd7e7dd53a1ca8181b1c011371ba09686e6c6cb49937e9700b30163c6db6355a83304c7badd597366cb874d2e8b98c06f64c84786526ea6dea8d531b0fb9026dc6d8ffedb8','054b843e895211d99710805624b91f2d63a357c38e3d06edb7062f7c78a80e5a3eeaa76cfc8a544dc6','aa2b6b7045c16e240835bca902a98211edd4f1eece60a7f4ce4d05df0b32f17c3b2a9d593881ea4c','18f4992f08d94c1b3d18e40f328ea0952e2388d6b469ebc1c6e3c6b70def7a3696ef2bc8e5066a93','2026-11-26T01:28:44Z','2026-11-26T01:28:44Z');
INSERT INTO answers VALUES(X'01a21ae5409778f0a71b66eb0754ee5d',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ecd627ed6abaeba4d0a84b9ba','2026-11-26','b1e798a363d7b609116801c672a8866c8530ff1cb0cd814a4a28b73a9bf713893f4163974936bcf90181d4e6d7fa4aa4aeeea0df2df74416175039482f9e98042d7913349a6df649c99e5bf63db29551acb5d1495232e5ad2dccef769338d5bdefe07f322e6bf0797f504ea637a669a006767854cfc784a426e373fc3f1f8d2f558bc0c5f7ad5e2c4eaf60f9d81ae13f72695e435c965b1e3a2295b8','b62d3df716d3cc0c0cd0451bb858eec11783de472204d4cd46ed4686d678a89a8b03153f3a478052e7','689589aa0ef8a089ae039364ee331ca664b9605b8abff41d1800a0645e4bbdcddc67dae17f9777f2','5c9d691107f68b807bcc550d5b4b7c7e00aa9b7430ab615e415c45f39049756f98c1faa1e133307b','2026-11-27T02:46:01Z','2026-11-27T02:46:01Z');
INSERT INTO answers VALUES(X'01a2203373cb76c1a67dadded4b20179',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ecd627ed6abaeba4d0a84b9ba','2026-11-27','fb4cafadf6cad0bb54ec6db8477e6b7f43a89aaf2edc238890e3884a1d6d0f3643a30d816167eeef3d459c6e44063a4cc8e0600215f8ebc6aa8272789c738fab8b2936ba61c00b47b78ef4440b0d33f0be3c7a3e5336981b1957406588b716915250ca719185f0e6addac6efbce859edd84c9ab21493921df78f6942615c52a52b146a17dd423af34e2f3de48f1821f82cf7b49b73ed26598e9da14ed9','f9ccfb582551df9af1db40f56fd9fdaf0b708eae5f779da52163a6de9a4b13b66597dfba8d39343699','138c291f57ab02fdee86f04d926b88b1b3622eec762c25f7d204599e5741a074127d817abd68f768723a82ba31a8b9c14c35db3db8db464ff9aabe715816396121ca08ffa1cbb848bbc6f6c70d16','3052437f9949156d085c1b8701f5b040e87c43c15d9e12a9d8cc39383fce16af6b800cf43a235f4f','2026-11-28T03:29:32Z','2026-11-28T03:29:32Z');
INSERT INTO answers VALUES(X'01a1f403e0757421973bcce1adc7d37d',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ecb2d7016a22f9e78dd605c2c','2026-11-19','380c78e7dd5ace93ecb707ecec594b0b7e3e9aa67a790a9f4564bcfd259ea3ec181901e5db801e8bff1c7af20476680611eaff91ee40e25e9f34daa9d522517421f5d55ff0d5dc7cf5b947bba1b56c371e24f55a62f65adad7eb0cd895b6afe1a7d06e9bbbdeaf834c0aaa04a02de27f97b52a7d16bd132cbf9edff93627273b357972bc860bfd1049a065ae23da6ce0f82a524f4b8cd403812ce536bb','915e42fa37c55a286ac6f3aacd864c998f2a99465ccfd68195d19de0061a3d29c07cef1a644f391b1a','5e0ff0e840f759277c01e21079a457eb8d3220c5b0dc90e7a1e08d13f7c97cf3bfcde76d8ac64ac316660ccb81ed00de0cc699682cffd5a8a9e231a4f15b6c8bf7fe5297eb47eadff8dab4a5eebd877ab0fb9ae47ec30696c001','3d551c4c4d5f6769da2084ad4feb880e32ba36ec9a5429c1a8e4ff85f4662530e741756f789744e2','2026-11-19T13:34:17Z','2026-11-19T13:34:17Z');
INSERT INTO answers VALUES(X'01a1f978a3cf7a6fad9437cb1161a137',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ecb2d7016a22f9e78dd605c2c','2026-11-20','cc93a7775911151951f06ee764c577cde36208558166b0eedf25442b661b881560f0ff2867ea47513aa617e633e69eac70b878c98a4b84ac4da6ce0857a21d9b5ee3fd025d9b3c0d39378ec91d2544cb2fafc39b3ef2e7541f6e17aabb2c34cb2f715def99887ba022bee8545d4e7b57b7d223b6c4bc67825f7465431b23e5f9242eb5f9ee7c14847b4077704168d664aacdeaae02a0ad39a8225de198','57d5b735cbb74c3fa4f235e19da278b86e57f0d9c2e12b86d5eb93f4cb11558ea7bdd4e8810a3a59c5','c088e0c698b8b0ad94111b4325b952c0bbdca9aef75373bf3615d8517fb5f2a3b0a2f63f55e53a70','9e1a79ebeaa133c9b1527ac09b4f64b7b89c1d4502d911551cb3e6910a0cf5ec48896a875c07c029','2026-11-20T14:59:55Z','2026-11-20T14:59:55Z');
INSERT INTO answers VALUES(X'01a1fe8366ef7021a4d09f0b6514cc1a',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ecb2d7016a22f9e78dd605c2c','2026-11-21','045be8192b385a05de0707159cd05f842db2d23b712cce6e6ff4723aba13bc034df6f87c6cf577b8e39b6e11a9df5d446c240b63437816c7e34eb6d8d00bc7aede4b88fd28a60cf8e86546ed67082da828c4560ef9ab717444443c54a17f2c4a8e5daf536d15f00cd0074735502607d57c1f0c6351edc29c0172166c27f53cc17d9d8c5fafee13d42984abb3b6f90bb6e93bc28a5381d28d1211806f1215','2a5674c71eedd385700cce7dbd486e328cfa09d387757f8723ccf88b11e1c1dffbbae1e790a04b13a1','338b928ca760857974bc9f9c4b78dae82f6c0147a6daf56b221520559a8d0f62fdbe35b2c89b810c','2f4a8cac8d88a6024739920707c1e76e2f120d15c13c3909b1411c45347d2634d8bb9e406fe8b27c','2026-11-21T14:29:46Z','2026-11-21T14:29:46Z');
INSERT INTO answers VALUES(X'01a208e0918a73238340621035e79597',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ecb2d7016a22f9e78dd605c2c','2026-11-23','b6ebc24cc6c41b1741ace32077ee8c5bec1c3f1a08390271552f77c60bee688fb47af4fc49c9611cf32abdc8e7b052d8864aa7b3024b1ba9edb9112e6740155cd6939cb340bcd4495300a1cd8bb508bc1dfa74f918987ba64803ceb778ea34b3a8d8121b81ff2cda7ef79a35813ebc7d183700909cf9c0eefe11ebd9b4a5a5e9c759e63cd25367428ae3332b4a37bf9193f6aeb4f754a2c8198a','c170c9fed49b637f4c96cb71b3c07433a80a4569f71b06784d2a13ec1a69b35a1cd728f14b6e8008a5','c5cd9405442699d7e01f28b6cce8ca9a82ba5401c90b13b61e894342af86be21fbdb6af0492c937d','0955939010957722d7150fb24916f70f1ec53edf2235c2e447d4f292dd08fade7890c932bb2535f2','2026-11-23T14:47:44Z','2026-11-23T14:47:44Z');
INSERT INTO answers VALUES(X'01a20dff521e7e478da94f81b5e41669',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ecb2d7016a22f9e78dd605c2c','2026-11-24','cc328696feae27f07dc1cbd92c035b5f6f5fe2053c3883a0ca229ffcd6227268cd95ba14140d36afce23448905baad71289f294bc790fa4b526f246af9a71b85e335bc46a107456270e57064ac905e822f117675e45a0dfd13be890da79fbd0100628c2658850bf6e6dda29a2344c1f2057f2926c0d929e94b9ec26cfb00e15d40acf7bb970f65ac7a4209a1b9aa1189f063b0a140db2f0febd579b459','df8fdcff24135d83987f39838eae3adf2dc153fc8b2b7ea7ff194a92833970d59c0086a177763e693e','7595b544617ed21c0d8636fe90158ae1cdf7b9fcd5753c5bcfdeb2817f6bf324d29e52f346eec9aa4eea251f0000906ec6db76e758a82b504d44c4038b660bc72f98faf6e8b537a14b8227','7e603be7fcf1da4bfa61c6a206f9935eed40059d870dc2e114168b6142e032eccc842c098ce2b210','2026-11-24T14:39:26Z','2026-11-24T14:39:26Z');
INSERT INTO answers VALUES(X'01a22095d57572c08751d06a20c8a189',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ecb2d7016a22f9e78dd605c2c','2026-11-27','7d3cdb6e922bebeaa37084cc40e685e59a3ed3c0c77183040ce204399acabd1b52705c409d63c83cebb79101a6738b5e4350cd1b0d5e638114592ac283c622efd04a7d104c6ff7d8dc383df9b1b50124f939909c5518b761ec27d9bd2dec611aa91d0d7db3ec48c4fd6d48fc8334093b610ab7ac467e21ebf1649feb2d9a7d5d25a751ec0a99a9e267b253d99e7212e7e968913be31fa0ea7cb80b0ef1fb','dad1d0d3ebcf318ec441a2a24020aa767a7e06dc7c4eb03c3ee29ea9f97077c55360590f3228947b6a','063c827e833935ef6524954da33fdb4a4b3edd2db1a8c0e9114b8513247ddc605281909d6480905c','7f0a7878bcba6413d40aa4d622b62f2c2cc51ebc83145a709578ffaef9604e8ef978229f61ebf984','2026-11-28T05:17:00Z','2026-11-28T05:17:00Z');
INSERT INTO answers VALUES(X'01a222824b157247b717f2245a8d039f',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ecb2d7016a22f9e78dd605c2c','2026-11-28','7ee2d49b8549e292e8494b63cb7ebaf1d924102a2a7f56b824db28167a0d7f2f74766785659c3bc2742504714575f6365c29fb0c4292ceacc7ed27e22df035d86444d93b5e724fe69b10040e8796e7b63c0c327764e68723216a3e935a5987cabcd3ed42315422412b32c20e5b06b8f20e41692754d7de2f0bdcc03e88eac4b6138afcddf50e3b36789fbb2101c7fa9567a48f9a49820dc294fbf63c711bfd','ddba1248c0d0cb8a8c2510e5eddc6c0415d570a29f3d1cdbfbe17f3990ddb79285d16558d09a972c08','77ae87647dfb5525ea698c0bc76a40037450bb933acac5ba406dee63fa14916c22dda2f10a850e1ce6fc0007fe7d3cc6bdddcb4567a23a5418e3f595e3f430125b5ce0a6','db3d75596b2e951e8544000776707823672c2a71c38ee2690dd68ff6299ea9bdb67a9474d302a082','2026-11-28T14:14:53Z','2026-11-28T14:14:53Z');
INSERT INTO answers VALUES(X'01a1f6ce5b337cb28924d96fce7a163d',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ecbb67e41b6145cbf6ead43f1','2026-11-19','e97d4debaac3cd0705687667aa54c365797c6e0a70bd202b9581f69f7fadef4e6adff3e55a5d83571bc15cfe1959bed5fb73c4855390316c97e37bcf9fd9a2113b0066ff449adbfe52abeae0ab4bd80a1e82ddfe6cf0b9651ff8ed974d70762943147987bd6ec656662a745090c67706ca7aefb76a89be7eb4685f1e7186914a3133538724d849ab35d1ea320df0f68cb2a60e07dbf0372b0a888c92','6cd5db5ea908f03685ea6dc3fbf030028c92d5123be67049bdd552e74a0ffe7c58b07577a99b142129','6cd98ababf6789ef824ff7f07328ae2628e88a0fc90f7b0408e531e0bea5294569ec3478f55fe5c7','f487c00f3a530ece89b4e014f5a4e6bae256709caf08654e8bf33488b526254b9358958afd366aff','2026-11-20T02:34:41Z','2026-11-20T02:34:41Z');
INSERT INTO answers VALUES(X'01a200f95bb377ccb3a448b46f8cee38',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ecbb67e41b6145cbf6ead43f1','2026-11-21','e521759f12f91e6071d1360dd2e63f773e90c56bb74d74d493bcc315696e6b3d0697bb5e3dfd18f7aefffb61801b424220d0a6a5a279cf66bb36edc662f88583fca6b66b4a08309e5a3d9be7de923ba3e307fd6d8c5453de0565b75e0bba0df88ba3604a1dae1cc04051271b23d5e211beea588698056f1099a4ee3a19961e536b1c4b9f59ccdbdee2b1673d95e62cb24a5012b7b6c9c9481c13641a8f2b','386ff791a1f760c4993e2d89f58c5029762ffce942bbe2427e5a53bcef188afbd299f6962f2c2c2841','651e3168a7d2e5d5b9889e31e9ce5974e0d1c062bda3c57220dae05a2e5915eda1b1f130571ead9ae9ae1fb3107c12d4e291d35974551d2abfac559185ad14d41fe2cf46b3967e7a7e68eefdda08d4c78bc16d545f14756a3df4','897d2c788ad0ee4525132a5155115db13c570f276d772d0b238b389fb6f921e223969c19ca54c0be','2026-11-22T01:57:51Z','2026-11-22T01:57:51Z');
INSERT INTO answers VALUES(X'01a20b65a2a57b81ab7360610e60d015',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ecbb67e41b6145cbf6ead43f1','2026-11-23','096ba7ceb5246c98168b0f3f7c6a9e6a6c17fa430c82e7bc8c21969f520305b94f61c32e7836270efb7f355741c0d8a542da0fc7445b67c768e93845ea93943426659fa0a4af2947096e0813f1098b1fbad2b005f76b66501471c74ae9d50416815ed4f305f58c87823883ec2ceca38fab8d0e24d45d3c00e31c54eaf0ec0e03e7fdccefbfb0700339a6b10de21f64d8de6f7dcbb049943041bbf64f8f','dd0e939d0a9d42deec60c839fb62b935daf8209c7207a26d6d5df2ae9f51a02d9d751c5536695ab89a','7c2b99587e1ae4a738ee263be41ec0d7f55f98c29f390b372d549d426dacf78acc921858476538d5','b90826991b48474e7dc4beb4a5e52c0e196fc0d1b55aad1e66425f23120e5cd556b44575707cdaec','2026-11-24T02:32:19Z','2026-11-24T02:32:19Z');
INSERT INTO answers VALUES(X'01a21afcee9874acb0c19613fd121f77',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ecbb67e41b6145cbf6ead43f1','2026-11-26','2493035aa29368618092822789e6bff0828aac76d50039a0e4c6b4d76d962d7960da8979e9e77bd636d8699478b55ee9fb6c6accb65a3eb789d37b792fc3bae6c134fa62545e92ad760a89d56639f5d1b481d022bd92142857b05981175d83613916665609509c468d188637f1251489ea18ba10bf93712efbf5c7636cc348b426209e971527620906246e7191eda92527ce8ef7a33d4ac32dd9bac6','f30b4519670ce9d2922b1d01c0e8e108b16cf4ccca83aba7fe3e7384f8e6e5e1a729601b21176177a8','0e34ff23d319fd098de217cc7fe74082c5636c3619a813f29544b52a53ce1caca21655b3fc584575','42da4580f2fa590ebc818386345e853029d9f69b3aeadc958519770fecadf8afe351be536e889f4b','2026-11-27T03:11:53Z','2026-11-27T03:11:53Z');
INSERT INTO answers VALUES(X'01a21fb376f578f3b7efa83423874239',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64ecbb67e41b6145cbf6ead43f1','2026-11-27','63e349bb8afb8b4b496359926b1b212c65c46d5acac08b00f9b695535896d40191506b0af651ebd3946585b73b7f7d9d63ff3b2e207a6a32311de203fc70fe85673345f3c2ea6396a23c84d41f60ff8a406b5582c16d493d29810040d6bc357d835b73ccd960619288b97e1793868541b138b8ab3c32d3401ec4e6826ccdd5b689a1ca91fa335ff8fab3ab22619b58b2d4a688f2a386a2ee489db6db','bfae96d9d4abe4490b3205f899697ada5facc1a0d94d42c41f195b9c21512608b6b3e4cb00dee9854f','6dd8b3ed6408495aa3a81b4865c76be57dab4fa25fb6020c022962e8d178cb33e39fa16aee079409','79d3db1c823bd5ea19ddffc5d1a9462298f2ccaff63f328017265dd5b1afbcf1afb172a007d79b6b','2026-11-28T01:09:44Z','2026-11-28T01:09:44Z');
INSERT INTO answers VALUES(X'01a1f410768076ac8c321fe33822041f',X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecb877d39abadd6db221ab16f','2026-11-19','a21ccddc98e7e4478bac82be5d6a0d0311d50a202f4be5c71258e6544f3d21cd1e8f86443ff83023fe41271ffeb49f45f305733d7ffba6a831177c045b5c7e89fd268723234bf8417f2207bf715205811b80ae309f5f909307f4fe9bce88ba4864d9e2d2499fc1d9872c45872e68462f554c4d592347196f172b17822ba84502f59df1eaa4055a2b12d2a9c3d6b22d3e85a4b81aa494cda28e5278','a476c809ff76f9bab27b6269f3baec7a649156954f181960c37376bfea5537ab2b8b03ad775496f04c','9f9c5b011ead7716f5ba8d01855cd5bf5ede28c92857ad75d5a25b2fab6d94a6f41e6693c468f096','c136a4745256583589a6c8e1ba2707e527d476038a021bf3dd5eee55951e0e722c65e2d505cfcfc1','2026-11-19T13:48:02Z','2026-11-19T13:48:02Z');
INSERT INTO answers VALUES(X'01a1fe47d23a7e7985290b799898c267',X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecb877d39abadd6db221ab16f','2026-11-21','c21dc1572144e7b72608f01bc36d582fac3d31094b630ff54deed79a9704d7a439da8e78c83ed744fa15c4e3ecf014b53337432ba2a7186605ed82eead7ccd4bfaa7de41b630259d21284620c838fc5dd9ac3f353d0a89585b9e0fbfd4e9f175daf37686a0c7748a595b2895738ad548972880535861d89bd030748ef75bacc4bcf9811fbe4a6d1245a27d2181384a954c5fcd486a55ae79b4b708','5be6f5dba31d58d1b36d1940bbc7f211b08dce456300dedf5ca3c310dc3c7c74fc0d8455defe4a8eac','16e55569954a66f53b6ff43ef7bda347e5eae48398600e173d8a21545b3d90828b7569ee1852f2f4','29ded7065594193c13240a114f2125ead3824fb577d002fb008ddd4a27ef8df0e0cd3a2e2768d2fe','2026-11-21T13:24:42Z','2026-11-21T13:24:42Z');
INSERT INTO answers VALUES(X'01a203a33d2a742b81d4dad84e7ae0cc',X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecb877d39abadd6db221ab16f','2026-11-22','0529fe9a3a44d50e3c6d7074484f35142423947364ff433225e7d87f4f35aba73d8fd0136a197709b9fa1d488216ad901f6843131a1ab8a0215a9c4f074a2e02b4ae37ffb74f1e8967391d604a80e67476c72c2eeb6da921d892366ca46465323596c8e8de142b7fbfa2fda041b67f759ce9520e928692749293f18e71e29a6682dd21fd93e7c9268ace9882605958a9ae9e1b925082f27c90568c5a3f','ac09ed3d0cc133b77b85cec15c3fec4fc25057411667db1046543cfad9c02f3518cec2cdc36bd0b0e8','e0ea51c06049ee1b1d871a28eba0ee775cd3eeda823b48e34f4a960b90ce5f0bd2ce71b663a4297e','a0526248da24cdda4131eda90764f7ccca3688e5aa537246697e3c3a6277c13d050650b2b4d94694','2026-11-22T14:22:39Z','2026-11-22T14:22:39Z');
INSERT INTO answers VALUES(X'01a20895e30b78cca4e9d6a794c53936',X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecb877d39abadd6db221ab16f','2026-11-23','d82210a9ef94ea67c7aca18072cabd188da137e247319e0e7f7efcf8f4bdab997e7141c330e357fb28110cbd98cc943c91ffee0eaaf15ab569f55db8e5dac08c9988ed19d3f8124f40d9c56755fc73fe648d7cc31aebbf9259fe33cd0026d74efca7e225a52cf9b9cc0c1cbb1dc10641f9e53d8b0144bbf3cc7d0e973f1efb20557c70caa24f8a76487d936e9edea68c627caaf9238902e13d76e310','533b8934519cb0de2dac5a58f982d4005beaad48a8fc36f9ae3490f711275c48ea014111e5642158bd','50777af45ed604ea9398efd46bb24bb871d3eef7741ccad0579df91a69e0397b943c1cd1ab25ef3f','b533cf2bf742b6b1c533cdc54887b4225eef1f0c562ec5721020cd08409c0475b2d02ae44d932e92','2026-11-23T13:26:10Z','2026-11-23T13:26:10Z');
INSERT INTO answers VALUES(X'01a20dc8f4fd7647b342cdb51f272662',X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecb877d39abadd6db221ab16f','2026-11-24','a5f239b6df35b01a67d19bdc420e086047d03718123df8593743d3b165c8b53958fa8a88841f0d3e97f50120b4e0b0efe2c95a87634ea1565e66dc735ce3ec297a7fd162f664c9e6d0c8282720bf60d7e6c1e5284d1d52a4bc756467e1c71a488a2f9ef11bc2dd8473d3606fd59699061e862b07df6d99542394dafdfb62fdea6a3f6abd84122d8e00f0faa2c7601ff764ff80531000ac4dde22088f','a7248b19873319ab398ac5d1b1e4d93a81f37e0643c9ef6c0b84a0cb9f487ab90942e8da4c5924af4e','1576ba3c21786a5d4a628f9f0e0079b21d628f19907f75c4832d583a134314da279d585505e6022a','ef3cdf8747475ae658924f09ecec6c37914df869b50c6c30023095d87849c071c2a7e42a7c5ee485','2026-11-24T13:40:03Z','2026-11-24T13:40:03Z');
INSERT INTO answers VALUES(X'01a212d582127aa3b926c452c8cd90a0',X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecb877d39abadd6db221ab16f','2026-11-25','e8ebada89f56a72a0f40584d0e390e50390c2ea97638fc3fa89d282141f09e668e6a400e649a6a4542b3bd4e81c00f32fbe50f51fa6073bce9136ee37c2de093cc04a8e3f427f8e8c9b7fd281e51a0b065e8e8dfd8a434321771a87d0df464e2fff5cf0e321a3f6f2746ceffa8bcff66f1094ec952583cfcdf9a37ce2d9d3aa4f8cb134eaa6ecd2b8c94dd9cd9d2fde882d5e581da1b8d2a9c9eb96b','e6064612d65b9d0e8d3a26175972e2eb7cedab586dd255c12b1391a50b613a55dd2da27ad386f827c1','3ff9b3d01e677df2e33faea9afda9adb04afcac0e76c7ea201c3b9a01f24a57d624e5dedddd47c2a','3f5ea1080231259ed0f245ded969b7f4a3ee36fce9af5bfe2da9eb7abf23a0fbb59092e093873fee','2026-11-25T13:11:52Z','2026-11-25T13:11:52Z');
INSERT INTO answers VALUES(X'01a218039b3c7f81bb4fd455df3758a6',X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecb877d39abadd6db221ab16f','2026-11-26','6d1724f6379de10dfc19ff0586a84b632166ac580570417a7a7506c4ed96c3c5a5728b5ec50831bae31fdee5567f3eb16cf3419bd6cda05b84be913c20746f70511e5d90ebbfac8281255c4650a5546950cc7acca55e36d9b28105f73b2a10d9c45212b7d9c41d1ceb7b5881c728b58462884e6cef3dedc9cd361431693827fa78c7aa501fe1ef508e7a7a14b0656726b7fe718b44028e1c4bad799e','337da8b209d21a137ba0caffb752d98606ba817846b2115cfffadf1c47f00c8004d507f8ca245ced0d','1fa5f0631412b5bc631059887231f4ba10c3bb080e0092eb7666796bdf8030c6d1db20d499943381','2f66f9f6251236115775d390d024e952e68a3d4c104140f6d282a45ab385a234eaee7f133f9988aa','2026-11-26T13:20:19Z','2026-11-26T13:20:19Z');
INSERT INTO answers VALUES(X'01a21cfe4c8d7882b08e34956935ad73',X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecb877d39abadd6db221ab16f','2026-11-27','744ccf5b192f0ab2c4a40263624a779ae21c44776511d415a785d1b70e6fb5496879abdb5656126ed060cfdbf420efadbc1b9c55f90508118db50658a88cde372eb1f46917486197ad590f59bfc197d1ef348d7f089cc53487e04e4a0072daa71e19632c2d8e4b962c92bf9fe71f9648d966f6ee2177834c68ea5515319660842e0bc9123ef02167d882ec66d9795a76732711f32141d4db25a04b','d85dc07859d63e84548af08e1480ddaac555a702155ac16d07cd11f8704a3073e02fd7c4a0de53fca3','8023c0192cc8efe8fbf3b4880d66b6d6362942d73fc5703cf0e7ea517b601fb282e1dd87377b2d67','9af8f7b18a12cddfd779a5bfa961905ee0c9923f08bb7893217093e4f5d40a48b98dd1db7fd500ed','2026-11-27T12:32:37Z','2026-11-27T12:32:37Z');
INSERT INTO answers VALUES(X'01a1f694562873de83c13ed9ab899009',X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecd297acca90527d502c38509','2026-11-19','aa304f18792a0a553128a1c91b9539a36888aaa2a8250372a3f78b766e6b6339f01ce70f2ec56ddb0700d7e0770fce80e6b64049e2e60011342b40fb6fbae6bed5bacc6780ccf0f25b4713338c9a10d82bae0452d5148069920dbf2561c2ef8b28452d5e39dcf5f2d1183352f01ab16f607db1532a2dd7b142097c849c55ffc24e285129841163e23784e32a1c8fc95eb2a432b3eb19775eef47c114a896','5473d2464017c09a2196f213f6fe6c9f8c79f30ecf0157b71b10414d0c7b27816f82194591b9b3e71d','8b396218c68b1aa58e1ff9eba49e07877467e5cdd0e732d008fd156028d0b30059197fd73628d0e3878e49d5c8456525053f09b40662a632ce9420d4dd1a0afefafcba4df6c42fb7edc00a','2c630c0a88f552eef5f66ef760c1036ad1c825f565f66102823d884ec3afebb06e8d9dcccb3fcb27','2026-11-20T01:31:18Z','2026-11-20T01:31:18Z');
INSERT INTO answers VALUES(X'01a1fbdcccf97e5784a51a6b09e25932',X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecd297acca90527d502c38509','2026-11-20','f0d0a7a5ac213ff69ab09f412844857216c96c9b0f8c1fec493873914c2ab94a65d45ec1c0efe695660db489764370ecbe97512eacb7f59770a3421fe6383ff1dc52ec36f40a1940bf75f349865e5a594120eebbe14c3e5ce0f0b0ed1bf86b65d1262ec222525126ee5e0ae0dd9a0506e3bca50e0d433df05b51a89d3a91cb018b220b1a8aa420cb8c8c284de7730474650f1df4133b617c3a19c41dd6','2c1c77593c4a771fc34e6c7e0a1f1ccf656b74ea55c8a96dd5bef80323f655d0fb06c5e8b5e98cc4e8','6c468de3c035b0b5b98e737331932ecf8d68ac2c16da35d53a4d3673b800da8f7900abb444c4aae7','c927ac6b3f39fa2e3563b89f0067f4915abd3fceff231bc5254b0b1153cbe40652c5749a994721f7','2026-11-21T02:08:34Z','2026-11-21T02:08:34Z');
INSERT INTO answers VALUES(X'01a20102d9d772f6896fd5d122e783e2',X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecd297acca90527d502c38509','2026-11-21','3d9832a1427a707ecec459638551bcb9263bc61191b5b4e2eb457864e53a10daf14264b038fbca38aecbd01bb84dcd8eaae848d4ebf6e3677595379c61c9fcda3f4ba9ca12bf6486722eeaa46bf4ce5b578cb3a37633216a12c4861d9df7e1bf09ba8d4aeb01d751fa957cda540800bc989e027aa8f732f70163189fc3c37e13b0b61a91a728367d1372f81cde5cc0986c00785d299a4d0c253fd9','90b647a43710fb8a4e716c5d350fd2baf1cb12d32d37335d323df80d4b637d0295866b48e35431634e','32c8f26906ee944b51b4373ea53a1cb85391a454c6c2e0eb0083296597104a4e4073eb2f958fab15378f711b0bbfda896e07f3b9e7678ebced282eccb047de17f67c9f201c','3134451ed0335c5a040974e77a5c91d8f1c88275f7c2e19b3ad7656316f5b1504097768e86577b87','2026-11-22T02:08:13Z','2026-11-22T02:08:13Z');
INSERT INTO answers VALUES(X'01a2064175387d6da3a8b7cfb149b305',X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecd297acca90527d502c38509','2026-11-22','0d83658129a1b7ef40f24421b077e996ac84b83ad8202d7686fdb7dc813990bda1d46cd676859132bfc4b8937694d29d0acb7a084eef4c77b6897538cc8ad0ccecb1b9eeb920ffbdeaae9f6ebf4e2487ce142b38fc2660da98ba268b313ab6dac3715dd9c04380b197a3ea282ee9fe430af71a3eb1a43ac3c3f3f11c870162192d48af3835669119417be417b90949cc20092877666ddfd0de380e5f','c9e0296b71e56fc9f264b0d480cab0a9408cd127cae6fdc24e1d8dc011c94987dc6610e003ca926d20','4fe94dec20d904da48ec53c11442dde6e4aa485a9e177fd8646ee94464f14864b6fa7596d4776b8a','b28b503cf19185a836ae4857a3a99a1359c62e13115d090e7cb46a52280a7330df7e3490de9c2618','2026-11-23T02:34:42Z','2026-11-23T02:34:42Z');
INSERT INTO answers VALUES(X'01a20b7c4b91743ab8f6e1593f659992',X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecd297acca90527d502c38509','2026-11-23','09d7071efcbfdd8e6d8ba64fe7bb0ffde3d0730ecea0606a4c8a88eec54af56de5276caba61617a40ec57a417acdd6ae5e5a2244b80470bd58ff4e4aa2779f989908e06f5e0963c5da31ce9dc15f7908322026fe8b7eb0251dc64f965e4b392c03f679095d66508fab224d3367df86ae0d642d3fff1b1b6326b6040fae541f9ee7c960eb437320dd2c5dfbf514e90d97be08cbdbbf0772ef2590033c','81a645e474815c26c0029a066f2cf823eaea314070e5f23f1a5205f50693cb94269d72cf4f0a4bd3b4','c0e037ad9a162136a0adfa19e42a7b9d7235f36de2d13b46f255c3a0b62f41bf7dacd112cf2c9e3b','4ccb14ffc40f9b5a46baa92c856a600d495811a85f74541a90466eef688ebc7b3196e47a9fe94248','2026-11-24T02:57:04Z','2026-11-24T02:57:04Z');
INSERT INTO answers VALUES(X'01a210b284ed70b180a16fc0400648ef',X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecd297acca90527d502c38509','2026-11-24','55d6a2ff1612fb2e05a01e349c53fea029f10a77a2e567f8515ba3610fad2837efb68c721bee968df03c569f08ef4b0b7992828dd53bd95013c700d03877a3c6ed8b8a831493b24651886f33c82adad645d3616bd605b433229e3fb518a243537899b1923a0cf76012d4b5fa813a0444aa69706874fbd8ba2a3a720853403b6315c0874d1941235ba26f9c787bed438058337cd8e70dd44824ffa266','2f3e3362c6e66b56b590bd31d9a7072e525d90a07aa040ea5eff48dc9c938f77a6d84adf3b3cf3236a','5cdba80e535f62b8fbd7c8775b39fef2e91517969cafd1be4478d16e619ea1b89507c58bbf8f99f1132151dd884c90c54d9df56afb257311cc85cc2dd6a2cc86a3c9c10474de4da945c20c910e5a','159fca52e5b6883d1046b6320eeedc903cbf13d79d784c57247080f687867002f494d679d6820416','2026-11-25T03:14:24Z','2026-11-25T03:14:24Z');
INSERT INTO answers VALUES(X'01a215da679174fc990ad8cb75a8a3c7',X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecd297acca90527d502c38509','2026-11-25','6f632c0cc116f7fd9fff763e41e1350fd9d652458f6f5b4a68b584805e44debe901c7d39cc2a93f13a5c7cd100f47b94e5a75b8da6848896561b6774e01f2bf2e8901b854df96ef8c84f801277fd6cb9d3e3601acaafdf0ce7872e5053c858fe17650dc5aabfe54a6d03399a5d8811c12323b7f83a545489ffe14532b7a6703eee97d4054d84668ebf2a3f0c0b7c8c46ce2b981d804d2b8dba17c601','a770f8c07fb8e07f1b31e26073123577825d2bceffb6f981b45429ada9a950ecc6c6098bb7b12f8620','d8ddcc5b6bf9b30aa0393ea5f92092b2d16279230e899116b8bd842ee2718f1e6b49fc20c8f88ccd','e90428894ffc13003f6f83a2c189032edb3e97b63f1d3d61b9b5a83d41a9273647402b52119f1386','2026-11-26T03:16:04Z','2026-11-26T03:16:04Z');
INSERT INTO answers VALUES(X'01a21ac47d827e5e8fba882659a0244b',X'01a1f64edc9773e1987dd47193b849f1',X'01a1f64ecd297acca90527d502c38509','2026-11-26','40a2026d3339d4005c8caaa97f5d2dccd182606060c657383d8625fe03f4d56816ba22b80a491a74342d7fbf82bcc8fa475262547e884e76c581da423985c4484c39b4077fe2062c5447c2fcd66079c423a4ce63a393b377e622fe0804c3620926b8fdb103d85188fd6c343018a461bc01f9238df1550acf9effc87bd1fd10e396001c411963eb219ca582b2b9fd7db84720ee48e25bc6450c6605d17a','9f0d7d3eadce1a00f9f93b13050463cafed5006ed7d25f6cf6f6dbc35ba1086c944e01620d7c964c60','6d1ef39a83abcbe9710fa86bb17e271a1dfae88104b9ca41c70bf125da36d67aff492b4075f79601','7c73cf6268664945fb4284d9f22e2e737a27bf04fa3274e486c7485811cd8e16e8fcd1ea849d37ab','2026-11-27T02:10:14Z','2026-11-27T02:10:14Z');
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
INSERT INTO alerts VALUES(X'01a1fef1c6be7c008d97dc61186ce5be',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','2026-11-21T16:30:20Z',NULL,NULL,NULL,'2026-11-21T23:52:20Z',X'01a1f64ecc7779448ca4858a51368c82','fine');
INSERT INTO alerts VALUES(X'01a2204fa7a57d888cd1f89fbacc9fea',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','2026-11-28T04:00:20Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO alerts VALUES(X'01a1febad7ec7ac19e9b666b0bb48466',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','2026-11-21T15:30:20Z',NULL,NULL,NULL,'2026-11-22T03:35:20Z',X'01a1f64ed14774728173362c465a5279','fine');
INSERT INTO alerts VALUES(X'01a203e136237e30bc8b53698b18d450',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','2026-11-22T15:30:20Z',NULL,NULL,NULL,'2026-11-23T08:11:20Z',X'01a1f64ed14774728173362c465a5279','no_answer');
INSERT INTO alerts VALUES(X'01a20bb6380173d5946bf5af78c3422c',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','2026-11-24T04:00:20Z',NULL,NULL,NULL,'2026-11-24T14:08:20Z',X'01a1f64ed14774728173362c465a5279','fine');
INSERT INTO alerts VALUES(X'01a20e64d9e57af0b707085b6fd76b49',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','2026-11-24T16:30:20Z',NULL,NULL,NULL,'2026-11-25T10:12:20Z',NULL,'settled');
INSERT INTO alerts VALUES(X'01a21602ecde79059113a2626ccb02b8',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','2026-11-26T04:00:20Z',X'01a1f64ecabd7222abe9c386049af485','mentor','2026-11-26T04:15:20Z','2026-11-26T11:31:20Z',X'01a1f64ed14774728173362c465a5279','support');
INSERT INTO alerts VALUES(X'01a1f46e2069770b91f7fa88ad027024',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-19T15:30:20Z',NULL,NULL,NULL,'2026-11-19T21:04:20Z',X'01a1f64ecc7779448ca4858a51368c82','fine');
INSERT INTO alerts VALUES(X'01a1f76f2ad974bea0e2ae552db931da',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-20T05:30:20Z',X'01a1f64ecabd7222abe9c386049af485','mentor','2026-11-20T05:45:20Z','2026-11-20T19:16:20Z',X'01a1f64ecc7779448ca4858a51368c82','no_answer');
INSERT INTO alerts VALUES(X'01a1fef1c91c72a78558e08a4496e838',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-21T16:30:20Z',NULL,NULL,NULL,'2026-11-21T19:03:20Z',X'01a1f64ecc7779448ca4858a51368c82','fine');
INSERT INTO alerts VALUES(X'01a2068fda147a55b55b0e8391121285',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-23T04:00:20Z',NULL,NULL,NULL,'2026-11-23T09:09:20Z',X'01a1f64ecc7779448ca4858a51368c82','no_answer');
INSERT INTO alerts VALUES(X'01a211815baa707eaf7c737c27f61c4f',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-25T07:00:20Z',X'01a1f64ecabd7222abe9c386049af485','mentor','2026-11-25T07:15:20Z','2026-11-25T17:19:20Z',X'01a1f64ecc7779448ca4858a51368c82','fine');
INSERT INTO alerts VALUES(X'01a21655522271a2876eaf4dc87cebb4',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-26T05:30:20Z',X'01a1f64ecabd7222abe9c386049af485','mentor','2026-11-26T05:45:20Z','2026-11-26T10:44:20Z',X'01a1f64ecc7779448ca4858a51368c82','fine');
INSERT INTO alerts VALUES(X'01a21e45cbd9768796d9d867b9d40418',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-27T18:30:20Z',X'01a1f64ecabd7222abe9c386049af485','mentor','2026-11-27T18:45:20Z','2026-11-28T19:33:20Z',X'01a1f64ecc7779448ca4858a51368c82','support');
INSERT INTO alerts VALUES(X'01a1f4a5109c7f66a9851421538d3d06',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-19T16:30:20Z',NULL,NULL,NULL,'2026-11-20T09:13:20Z',NULL,'settled');
INSERT INTO alerts VALUES(X'01a1fbf0bb8872538d3410d83cac6a3b',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-21T02:30:20Z',X'01a1f64ecabd7222abe9c386049af485','mentor','2026-11-21T02:45:20Z','2026-11-21T06:05:20Z',X'01a1f64ed14774728173362c465a5279','fine');
INSERT INTO alerts VALUES(X'01a203e135ea7a47880c57025a1dd7a7',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-22T15:30:20Z',NULL,NULL,NULL,'2026-11-22T20:25:20Z',X'01a1f64ed14774728173362c465a5279','support');
INSERT INTO alerts VALUES(X'01a20621fc007865833e1e7a1e0350b0',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-23T02:00:20Z',NULL,NULL,NULL,'2026-11-23T13:34:20Z',X'01a1f64ed14774728173362c465a5279','no_answer');
INSERT INTO alerts VALUES(X'01a21da1006971618da9fc41a6eef0f7',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-27T15:30:20Z',NULL,NULL,NULL,'2026-11-28T15:28:20Z',NULL,'settled');
INSERT INTO alerts VALUES(X'01a222fe4adc7e29983f963896242134',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-28T16:30:20Z',X'01a1f64ecabd7222abe9c386049af485','mentor','2026-11-28T16:45:20Z',NULL,NULL,NULL);
INSERT INTO alerts VALUES(X'01a1f9947e9d75a3b98ddfcadbbd2750',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','2026-11-20T15:30:20Z',NULL,NULL,NULL,'2026-11-21T05:46:20Z',X'01a1f64ecc7779448ca4858a51368c82','fine');
INSERT INTO alerts VALUES(X'01a21430029c733dad09dab6cf733005',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','2026-11-25T19:30:20Z',NULL,NULL,NULL,'2026-11-25T22:48:20Z',X'01a1f64ecc7779448ca4858a51368c82','fine');
INSERT INTO alerts VALUES(X'01a215b08720710a9f1531f39d851258',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','2026-11-26T02:30:20Z',NULL,NULL,NULL,'2026-11-27T00:01:20Z',X'01a1f64ecc7779448ca4858a51368c82','support');
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
INSERT INTO alert_facts VALUES(X'01a1fef178cf72a6bd85746436cd1846',X'01a1fef1c6be7c008d97dc61186ce5be',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','missed','house',0,X'01a1f64ecc037945a07ac4bc4a8e1e36','2026-11-21','2026-11-21T16:30:00Z','2026-11-21T16:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a2204f570b73f39e111a4e1c7e3506',X'01a2204fa7a57d888cd1f89fbacc9fea',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','missed','house',1,X'01a1f64ecaa7767099f8d8cb28ca5213','2026-11-27','2026-11-28T04:00:00Z','2026-11-28T04:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a1feba8bdf7524a2279604113a3b10',X'01a1febad7ec7ac19e9b666b0bb48466',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','missed','house',1,X'01a1f64eca4f75769c6de1007f986337','2026-11-21','2026-11-21T15:30:00Z','2026-11-21T15:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a203e0e73c750ea4d90645999d4a5c',X'01a203e136237e30bc8b53698b18d450',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','missed','house',1,X'01a1f64eca4f75769c6de1007f986337','2026-11-22','2026-11-22T15:30:00Z','2026-11-22T15:30:00Z','2026-11-22T19:09:20Z','kept_late');
INSERT INTO alert_facts VALUES(X'01a206ab033e7e928049dc919dd65d53',X'01a203e136237e30bc8b53698b18d450',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','missed','program',0,X'01a1f64ecc6972749ad1ce9140fd6360','2026-11-22','2026-11-23T04:30:00Z','2026-11-23T04:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a20bb5e89f7477bb6d33274795d7a9',X'01a20bb6380173d5946bf5af78c3422c',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','missed','house',1,X'01a1f64ecc6079d684fd28ecdf8ce1d6','2026-11-23','2026-11-24T04:00:00Z','2026-11-24T04:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a20e648c857bbd9ad32c2e691cc1da',X'01a20e64d9e57af0b707085b6fd76b49',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','missed','house',0,X'01a1f64ecd0f7f18a855bf0ed700001e','2026-11-24','2026-11-24T16:30:00Z','2026-11-24T16:30:00Z','2026-11-24T18:32:59Z','kept_late');
INSERT INTO alert_facts VALUES(X'01a216029f2e7a50bc3e39be453082fb',X'01a21602ecde79059113a2626ccb02b8',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','missed','house',1,X'01a1f64ecc6079d684fd28ecdf8ce1d6','2026-11-25','2026-11-26T04:00:00Z','2026-11-26T04:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a1f46dd1cf749ab05303cf793e5608',X'01a1f46e2069770b91f7fa88ad027024',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','missed','house',1,X'01a1f64eca0e79fe8885d3cb69e39def','2026-11-19','2026-11-19T15:30:00Z','2026-11-19T15:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a1f76ede2b78d6b87d37bf38511e6c',X'01a1f76f2ad974bea0e2ae552db931da',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','missed','own',0,X'01a1f64ecce67763b94514c5bc3ac84f','2026-11-19','2026-11-20T05:30:00Z','2026-11-20T05:30:00Z','2026-11-20T06:48:06Z','kept_late');
INSERT INTO alert_facts VALUES(X'01a1fa38fb3373f5be8332c0c0768d73',X'01a1f76f2ad974bea0e2ae552db931da',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','missed','program',0,X'01a1f64ecbda7d4ea28851f59951e228','2026-11-20','2026-11-20T18:30:00Z','2026-11-20T18:30:00Z','2026-11-21T05:06:44Z','kept_late');
INSERT INTO alert_facts VALUES(X'01a1fef178c07ee2944cc0c4b55829d4',X'01a1fef1c91c72a78558e08a4496e838',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','missed','house',0,X'01a1f64ecaf778feb0b37000d64312cd','2026-11-21','2026-11-21T16:30:00Z','2026-11-21T16:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a2068f8b29720bad1e134a00644ce3',X'01a2068fda147a55b55b0e8391121285',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','missed','house',1,X'01a1f64ecd627ed6abaeba4d0a84b9ba','2026-11-22','2026-11-23T04:00:00Z','2026-11-23T04:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a211810ddc7ec2b55f87b829cfb1b4',X'01a211815baa707eaf7c737c27f61c4f',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','missed','own',0,X'01a1f64ecd3e7192881556fac071863b','2026-11-24','2026-11-25T07:00:00Z','2026-11-25T07:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a21655064d71219a830a4944a3e7b8',X'01a21655522271a2876eaf4dc87cebb4',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','missed','own',0,X'01a1f64ecce67763b94514c5bc3ac84f','2026-11-25','2026-11-26T05:30:00Z','2026-11-26T05:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a21e457fd57014bf5e64cf544801bc',X'01a21e45cbd9768796d9d867b9d40418',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','missed','program',0,X'01a1f64ecbda7d4ea28851f59951e228','2026-11-27','2026-11-27T18:30:00Z','2026-11-27T18:30:00Z','2026-11-28T08:45:09Z','kept_late');
INSERT INTO alert_facts VALUES(X'01a21ffcf2e87b3c86e803dec4ae3af0',X'01a21e45cbd9768796d9d867b9d40418',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','missed','house',0,X'01a1f64ec9ce79f6b1d5ef49c2571443','2026-11-27','2026-11-28T02:30:00Z','2026-11-28T02:30:00Z','2026-11-28T07:26:55Z','kept_late');
INSERT INTO alert_facts VALUES(X'01a220f4248f7a1c926dbf8c15c1a39a',X'01a21e45cbd9768796d9d867b9d40418',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','missed','own',0,X'01a1f64ecd3e7192881556fac071863b','2026-11-27','2026-11-28T07:00:00Z','2026-11-28T07:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a1f4a4c1357150b4d33be623fb5aff',X'01a1f4a5109c7f66a9851421538d3d06',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','missed','house',0,X'01a1f64eca6c784d88ba183f97e15ca2','2026-11-19','2026-11-19T16:30:00Z','2026-11-19T16:30:00Z','2026-11-20T01:28:24Z','kept_late');
INSERT INTO alert_facts VALUES(X'01a1fbf06f2e7394bdb25cc5369e1862',X'01a1fbf0bb8872538d3410d83cac6a3b',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','missed','house',0,X'01a1f64ecc607985be30089d0d722a96','2026-11-20','2026-11-21T02:30:00Z','2026-11-21T02:30:00Z','2026-11-21T08:39:47Z','kept_late');
INSERT INTO alert_facts VALUES(X'01a1fc42d2317db5b29bc2c27f1d05bd',X'01a1fbf0bb8872538d3410d83cac6a3b',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','missed','house',1,X'01a1f64ecbb67e41b6145cbf6ead43f1','2026-11-20','2026-11-21T04:00:00Z','2026-11-21T04:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a203e0e54e71938a4d19cff90bd618',X'01a203e135ea7a47880c57025a1dd7a7',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','missed','house',1,X'01a1f64ecb2d7016a22f9e78dd605c2c','2026-11-22','2026-11-22T15:30:00Z','2026-11-22T15:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a20621ae177cc4afc6e13ce968a303',X'01a20621fc007865833e1e7a1e0350b0',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','missed','house',0,X'01a1f64ecb03735d84a0c46d47447b00','2026-11-22','2026-11-23T02:00:00Z','2026-11-23T02:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a2068f8b217ff08aedd155c5a679ed',X'01a20621fc007865833e1e7a1e0350b0',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','missed','house',1,X'01a1f64ecbb67e41b6145cbf6ead43f1','2026-11-22','2026-11-23T04:00:00Z','2026-11-23T04:00:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a21da0b2f2743d95501e53a5caf7c8',X'01a21da1006971618da9fc41a6eef0f7',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','missed','house',1,X'01a1f64ecb2d7016a22f9e78dd605c2c','2026-11-27','2026-11-27T15:30:00Z','2026-11-27T15:30:00Z','2026-11-28T05:17:00Z','kept_late');
INSERT INTO alert_facts VALUES(X'01a222fdfefe74d0a6fc9dba9796a2a1',X'01a222fe4adc7e29983f963896242134',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','missed','house',0,X'01a1f64eca6c784d88ba183f97e15ca2','2026-11-28','2026-11-28T16:30:00Z','2026-11-28T16:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a1f9942ea975bfa1f1606670546f4f',X'01a1f9947e9d75a3b98ddfcadbbd2750',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','missed','house',1,X'01a1f64ecb877d39abadd6db221ab16f','2026-11-20','2026-11-20T15:30:00Z','2026-11-20T15:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a2142fb40f74f1a2057c6ad4f66a1a',X'01a21430029c733dad09dab6cf733005',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','missed','own',0,X'01a1f64ecb577673af08d428fd079da7','2026-11-25','2026-11-25T19:30:00Z','2026-11-25T19:30:00Z',NULL,NULL);
INSERT INTO alert_facts VALUES(X'01a215b038e37ea89d9cee94f98872af',X'01a215b08720710a9f1531f39d851258',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','missed','house',0,X'01a1f64ecc55725f97fde159ffcd53ac','2026-11-25','2026-11-26T02:30:00Z','2026-11-26T02:30:00Z',NULL,NULL);
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
INSERT INTO alert_steps VALUES(X'01a1fef1c6be7c008d97dc61186ce5be',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','mentor',NULL,'2026-11-21T16:30:20Z',0,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1fef1c6be7c008d97dc61186ce5be',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','counselor',NULL,'2026-11-21T17:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1fef1c6be7c008d97dc61186ce5be',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','manager',NULL,'2026-11-21T18:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a2204fa7a57d888cd1f89fbacc9fea',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','mentor',NULL,'2026-11-28T04:00:20Z',0,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a2204fa7a57d888cd1f89fbacc9fea',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','counselor',NULL,'2026-11-28T05:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a2204fa7a57d888cd1f89fbacc9fea',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485','manager',NULL,'2026-11-28T06:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1febad7ec7ac19e9b666b0bb48466',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','mentor',NULL,'2026-11-21T15:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1febad7ec7ac19e9b666b0bb48466',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','counselor',NULL,'2026-11-21T16:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1febad7ec7ac19e9b666b0bb48466',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','manager',NULL,'2026-11-21T17:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a203e136237e30bc8b53698b18d450',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','mentor',NULL,'2026-11-22T15:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a203e136237e30bc8b53698b18d450',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','counselor',NULL,'2026-11-22T16:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a203e136237e30bc8b53698b18d450',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','manager',NULL,'2026-11-22T17:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20bb6380173d5946bf5af78c3422c',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','mentor',NULL,'2026-11-24T04:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20bb6380173d5946bf5af78c3422c',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','counselor',NULL,'2026-11-24T05:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20bb6380173d5946bf5af78c3422c',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','manager',NULL,'2026-11-24T06:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20e64d9e57af0b707085b6fd76b49',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','mentor',NULL,'2026-11-24T16:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20e64d9e57af0b707085b6fd76b49',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','counselor',NULL,'2026-11-24T17:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20e64d9e57af0b707085b6fd76b49',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','manager',NULL,'2026-11-24T18:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21602ecde79059113a2626ccb02b8',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','mentor',NULL,'2026-11-26T04:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21602ecde79059113a2626ccb02b8',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','counselor',NULL,'2026-11-26T05:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21602ecde79059113a2626ccb02b8',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','manager',NULL,'2026-11-26T06:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1f46e2069770b91f7fa88ad027024',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','mentor',NULL,'2026-11-19T15:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1f46e2069770b91f7fa88ad027024',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','counselor',NULL,'2026-11-19T16:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1f46e2069770b91f7fa88ad027024',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','manager',NULL,'2026-11-19T17:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1f76f2ad974bea0e2ae552db931da',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','mentor',NULL,'2026-11-20T05:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1f76f2ad974bea0e2ae552db931da',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','counselor',NULL,'2026-11-20T06:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1f76f2ad974bea0e2ae552db931da',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','manager',NULL,'2026-11-20T07:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1fef1c91c72a78558e08a4496e838',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','mentor',NULL,'2026-11-21T16:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1fef1c91c72a78558e08a4496e838',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','counselor',NULL,'2026-11-21T17:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1fef1c91c72a78558e08a4496e838',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','manager',NULL,'2026-11-21T18:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a2068fda147a55b55b0e8391121285',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','mentor',NULL,'2026-11-23T04:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a2068fda147a55b55b0e8391121285',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','counselor',NULL,'2026-11-23T05:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a2068fda147a55b55b0e8391121285',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','manager',NULL,'2026-11-23T06:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a211815baa707eaf7c737c27f61c4f',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','mentor',NULL,'2026-11-25T07:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a211815baa707eaf7c737c27f61c4f',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','counselor',NULL,'2026-11-25T08:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a211815baa707eaf7c737c27f61c4f',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','manager',NULL,'2026-11-25T09:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21655522271a2876eaf4dc87cebb4',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','mentor',NULL,'2026-11-26T05:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21655522271a2876eaf4dc87cebb4',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','counselor',NULL,'2026-11-26T06:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21655522271a2876eaf4dc87cebb4',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','manager',NULL,'2026-11-26T07:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21e45cbd9768796d9d867b9d40418',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','mentor',NULL,'2026-11-27T18:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21e45cbd9768796d9d867b9d40418',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','counselor',NULL,'2026-11-27T19:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21e45cbd9768796d9d867b9d40418',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','manager',NULL,'2026-11-27T20:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1f4a5109c7f66a9851421538d3d06',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','mentor',NULL,'2026-11-19T16:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1f4a5109c7f66a9851421538d3d06',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','counselor',NULL,'2026-11-19T17:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1f4a5109c7f66a9851421538d3d06',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','manager',NULL,'2026-11-19T18:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1fbf0bb8872538d3410d83cac6a3b',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','mentor',NULL,'2026-11-21T02:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1fbf0bb8872538d3410d83cac6a3b',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','counselor',NULL,'2026-11-21T03:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1fbf0bb8872538d3410d83cac6a3b',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','manager',NULL,'2026-11-21T04:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a203e135ea7a47880c57025a1dd7a7',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','mentor',NULL,'2026-11-22T15:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a203e135ea7a47880c57025a1dd7a7',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','counselor',NULL,'2026-11-22T16:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a203e135ea7a47880c57025a1dd7a7',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','manager',NULL,'2026-11-22T17:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20621fc007865833e1e7a1e0350b0',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','mentor',NULL,'2026-11-23T02:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20621fc007865833e1e7a1e0350b0',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','counselor',NULL,'2026-11-23T03:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a20621fc007865833e1e7a1e0350b0',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','manager',NULL,'2026-11-23T04:00:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21da1006971618da9fc41a6eef0f7',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','mentor',NULL,'2026-11-27T15:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21da1006971618da9fc41a6eef0f7',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','counselor',NULL,'2026-11-27T16:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21da1006971618da9fc41a6eef0f7',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','manager',NULL,'2026-11-27T17:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a222fe4adc7e29983f963896242134',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','mentor',NULL,'2026-11-28T16:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a222fe4adc7e29983f963896242134',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','counselor',NULL,'2026-11-28T17:30:20Z',0,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a222fe4adc7e29983f963896242134',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','manager',NULL,'2026-11-28T18:30:20Z',0,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1f9947e9d75a3b98ddfcadbbd2750',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','mentor',NULL,'2026-11-20T15:30:20Z',0,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1f9947e9d75a3b98ddfcadbbd2750',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','counselor',NULL,'2026-11-20T16:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a1f9947e9d75a3b98ddfcadbbd2750',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','manager',NULL,'2026-11-20T17:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21430029c733dad09dab6cf733005',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','mentor',NULL,'2026-11-25T19:30:20Z',0,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21430029c733dad09dab6cf733005',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','counselor',NULL,'2026-11-25T20:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a21430029c733dad09dab6cf733005',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','manager',NULL,'2026-11-25T21:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a215b08720710a9f1531f39d851258',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','mentor',NULL,'2026-11-26T02:30:20Z',0,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a215b08720710a9f1531f39d851258',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','counselor',NULL,'2026-11-26T03:30:20Z',1,NULL,NULL,NULL);
INSERT INTO alert_steps VALUES(X'01a215b08720710a9f1531f39d851258',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1','manager',NULL,'2026-11-26T04:30:20Z',1,NULL,NULL,NULL);
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
INSERT INTO reach_outs VALUES(X'01a224a45c6b72478e23b10c143b2972',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','e20fcf145c98476588694b4af1515bbdb2e01d299107e55716eac081e35c11ac14c63c0bdec857c0d8ce08a599e92ab8a383470f9a2aeec6df7c5e5d570af8c60a7e4e12d7bc0916e576c2c31a0e66e9e3bc662ca05cf4c315f6723c7445b9fdf99f16029dbc9cab8c8ed6dcf098f444f6abbb975a1c00f2c07fc6670f5a1f4728b6337ba80f1487c5a066a4ba053f9e82a019bc287bf172cd53d4272b6572c04e6e6759e8ec7781e94c11659ce251e475627a4e462511ceff0ae5761b5983cfce141eb9e911b4870c15d3',0,NULL,0,'2026-11-29T00:11:21Z',1,3,10,10,10,'2026-11-29T00:21:21Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO reach_out_asks VALUES(X'01a224a45c6b72478e23b10c143b2972',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ecabd7222abe9c386049af485','mentor',1,1,0,'2026-11-29T00:11:21Z',NULL,NULL,1);
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
INSERT INTO reach_out_events VALUES(X'01a224a45d927612be6e01f3203c938b',X'01a224a45c6b72478e23b10c143b2972',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','2026-11-29T00:11:21Z','sent',NULL,NULL,NULL);
INSERT INTO reach_out_events VALUES(X'01a224a45e3579a18743973642b6e3ff',X'01a224a45c6b72478e23b10c143b2972',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be','2026-11-29T00:11:21Z','asked',NULL,1,NULL);
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
INSERT INTO wins VALUES(X'01a21f4abcb87725b9536868cc108bcb',X'01a1f64ecabd7222abe9c386049af485','asked_for_help',X'01a21e3816057cef9de854bf6dcca3d1','2026-11-27','2026-11-27T23:15:21Z',NULL,NULL,NULL);
INSERT INTO wins VALUES(X'01a21f4abd327c02be901b9a25b5cdff',X'01a1f64ed176784eb730777789a4b7be','helped_someone',X'01a21e3816057cef9de854bf6dcca3d1','2026-11-27','2026-11-27T23:15:21Z',NULL,NULL,NULL);
INSERT INTO wins VALUES(X'01a20bc3f447745ba45b5a0dd1daea70',X'01a1f64ecabd7222abe9c386049af485','said_no',NULL,'2026-11-23','2026-11-24T04:15:21Z',NULL,'14b204c4d72b1cd9631862bec8b3c6ca47b5477296082c0c8897b9e1fb26c9883e1de736d0a2ac00dbd5a4f954bfc459da5ea95ddbf5aca2a23882',NULL);
INSERT INTO wins VALUES(X'01a2175a467b7556b54f74dfda429518',X'01a1f64ecabd7222abe9c386049af485','finished',NULL,'2026-11-26','2026-11-26T10:15:21Z',NULL,'4cddec8b3c0e52605d0443025b56dbbe1e45a4428bbfa0ece4771b25ebf4dbd7f79ef0025c99e647a99665d64be4cc7ea5f9f12091a2778d733ca085534e99fc99b01f17b54a4a',NULL);
INSERT INTO wins VALUES(X'01a21fef87737d1ba87513e80621be6b',X'01a1f64ecabd7222abe9c386049af485','reached_out',NULL,'2026-11-27','2026-11-28T02:15:21Z',NULL,NULL,NULL);
INSERT INTO wins VALUES(X'01a21911b8de735aba71cfbcb258b9f6',X'01a1f64ed176784eb730777789a4b7be','asked_for_help',NULL,'2026-11-26','2026-11-26T18:15:21Z',NULL,'42b18f49e19cdfce8a9201fa4c4a746f00f223cb85f4599f5a55f4f120c7158efb2a76777f012ec5799577d9739e6534aacf4b0bba9a6ca36b4f1d96c14be8d20c',NULL);
INSERT INTO wins VALUES(X'01a2224bc830773b9a63dacda1d209de',X'01a1f64ed176784eb730777789a4b7be','own_words',NULL,'2026-11-28','2026-11-28T13:15:21Z',NULL,'875e691c955a98ae558f75ec08a38e88b048e3f5603657ba48398c43ee690d2545ac3a0b72c63477d4a2506ef06d5188cc77ce7cb3f42fc2ecd91315f9ffcfcb4a4fd4b2078a7829300c2b355c',NULL);
INSERT INTO wins VALUES(X'01a21bdbd4307155b59fe11c705ebfb8',X'01a1f64ed176784eb730777789a4b7be','tried_alone',NULL,'2026-11-26','2026-11-27T07:15:21Z',NULL,NULL,NULL);
INSERT INTO wins VALUES(X'01a21bdbd4c7706ba938fdd236f0f37f',X'01a1f64ed3cc7422bfc1ccafd1f911fe','noticed',NULL,'2026-11-26','2026-11-27T07:15:21Z',NULL,'9056ed25eaeaae70eec1ac4e2e053d05ead385044b97ab688ae3b940e5e404d8ad14a3e7d8a601344e8911db60f9178201b8807c1b00286ddd59229980820b11c08196c1c2995131fb04122a2c4701e5ce',NULL);
INSERT INTO wins VALUES(X'01a21121411c719cb92dd24bf0b9901f',X'01a1f64ed3cc7422bfc1ccafd1f911fe','said_no',NULL,'2026-11-24','2026-11-25T05:15:21Z',NULL,NULL,NULL);
INSERT INTO wins VALUES(X'01a21edce05378cb83a8eb01a55ce859',X'01a1f64ed3cc7422bfc1ccafd1f911fe','tried_alone',NULL,'2026-11-27','2026-11-27T21:15:21Z',NULL,'8f224e5d403ae71690a6467f170ba68d07864feb2dc6ccea522330fbd30b135e5d15279310bb8ca00046df5bd960b7a4ad8dd172f0bb268636de4ab857',NULL);
INSERT INTO wins VALUES(X'01a21f4abe637bc3811d82fafe093c29',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','reached_out',NULL,'2026-11-27','2026-11-27T23:15:21Z',NULL,NULL,NULL);
INSERT INTO wins VALUES(X'01a21b370a6a765b8bfdeaba9c4a9622',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','said_no',NULL,'2026-11-26','2026-11-27T04:15:21Z',NULL,'e710f99e5842d265c5d3eecf98c74962b7aa0c4008e7daabc1dc85d61ed851c2fd0ead474818e358367e98a7676fb7d01e0d57323d920e18c2c6b6',NULL);
INSERT INTO wins VALUES(X'01a213469260735e86c65fea3d6d0c3a',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','finished',NULL,'2026-11-25','2026-11-25T15:15:21Z',NULL,'de6423d42078bcdde5a229c08b0b21d8959122befa56093208e986e47794ad132bfade96af9d0d6c5f252b706e9c5f653a9564f47eb8ef57fc182b6865e27120efe3620ac877fb',NULL);
INSERT INTO wins VALUES(X'01a21b6df647759d9e5d7885f428327b',X'01a1f64edc9773e1987dd47193b849f1','tried_alone',NULL,'2026-11-26','2026-11-27T05:15:21Z',NULL,NULL,NULL);
INSERT INTO wins VALUES(X'01a20930c6767b7192a42bf3dd837a93',X'01a1f64edc9773e1987dd47193b849f1','asked_for_help',NULL,'2026-11-23','2026-11-23T16:15:21Z',NULL,'38a52bf4865323b3f61789a2d010db50f353ae1608b1ccf935200c5ef6a5b64c00a0929a781b9e1f9432fc7d1fae55747b7b08b651d2e6e63f68213a92a04ecc6d',NULL);
INSERT INTO wins VALUES(X'01a2156be188722fb736cfe2a20d3c63',X'01a1f64edc9773e1987dd47193b849f1','own_words',NULL,'2026-11-25','2026-11-26T01:15:21Z',NULL,'85ed4042f3ac34bee12c9dd86d78380a677b07d95221e5aacc0b41bd7033f69172a83b082e277974e2472643c7f8c3bdb0558b7d2dd50ccbbd410e4b28b416c97b5cddc58dc3896ecb8b274459',NULL);
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
INSERT INTO word_ways VALUES(X'01a224a806727553be54f05677cd640e',X'01a1f64ecc7779448ca4858a51368c82','email',NULL,NULL,'5db0574e83bf57592c52287d43487f03ac67e99c8b8038a1a535b7fa682aba0a',NULL,'2026-11-20T00:15:21Z',NULL);
INSERT INTO word_ways VALUES(X'01a224a807a47e49a6c567f7a63725ee',X'01a1f64ed14774728173362c465a5279','email',NULL,NULL,'5db0574e83bf57592c52287d43487f03ac67e99c8b8038a1a535b7fa682aba0a',NULL,'2026-11-20T00:15:21Z',NULL);
INSERT INTO word_ways VALUES(X'01a224a8063b730b8e8f63dd6de9ed1f',X'01a1f64f1a3b7543b009a0905b4b8de6','email',NULL,NULL,'5db0574e83bf57592c52287d43487f03ac67e99c8b8038a1a535b7fa682aba0a',NULL,'2026-11-20T00:15:21Z',NULL);
INSERT INTO word_ways VALUES(X'01a224a808e47c26ade46720df267459',X'01a1f64f1a3b7543b009a0905b4b8de6','sms',NULL,NULL,'c2255780df14ddc7abcfbc8b74c023608db7ac646bb7075b0f9f4afbe0f0c23b',NULL,'2026-11-20T00:15:21Z',NULL);
INSERT INTO word_ways VALUES(X'01a224a807a7753592ff633d5e4a258e',X'01a1f64ecabd7222abe9c386049af485','sms',NULL,NULL,'c2255780df14ddc7abcfbc8b74c023608db7ac646bb7075b0f9f4afbe0f0c23b',NULL,'2026-11-20T00:15:21Z',NULL);
INSERT INTO word_ways VALUES(X'01a224a8094978ec9f0c007f9213e8d2',X'01a1f64ed3cc7422bfc1ccafd1f911fe','email',NULL,NULL,'5db0574e83bf57592c52287d43487f03ac67e99c8b8038a1a535b7fa682aba0a',NULL,'2026-11-20T00:15:21Z',NULL);
INSERT INTO word_ways VALUES(X'01a224a807ba7eec965f59ce1899a85a',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','sms',NULL,NULL,'c2255780df14ddc7abcfbc8b74c023608db7ac646bb7075b0f9f4afbe0f0c23b',NULL,'2026-11-20T00:15:21Z',NULL);
INSERT INTO word_ways VALUES(X'01a224a808fc7bdb8581b84d2161ee4d',X'01a1f64edc9773e1987dd47193b849f1','email',NULL,NULL,'5db0574e83bf57592c52287d43487f03ac67e99c8b8038a1a535b7fa682aba0a',NULL,'2026-11-20T00:15:21Z',NULL);
CREATE TABLE word_choices (
    person_id  uuid not null references people (id) on delete cascade,
    channel    text not null,
    matter     text not null,
    primary key (person_id, channel, matter)
);
INSERT INTO word_choices VALUES(X'01a1f64ecc7779448ca4858a51368c82','email','asked');
INSERT INTO word_choices VALUES(X'01a1f64ecc7779448ca4858a51368c82','email','care');
INSERT INTO word_choices VALUES(X'01a1f64ed14774728173362c465a5279','email','asked');
INSERT INTO word_choices VALUES(X'01a1f64ed14774728173362c465a5279','email','care');
INSERT INTO word_choices VALUES(X'01a1f64f1a3b7543b009a0905b4b8de6','email','care');
INSERT INTO word_choices VALUES(X'01a1f64f1a3b7543b009a0905b4b8de6','email','house');
INSERT INTO word_choices VALUES(X'01a1f64f1a3b7543b009a0905b4b8de6','sms','asked');
INSERT INTO word_choices VALUES(X'01a1f64ecabd7222abe9c386049af485','push','asked');
INSERT INTO word_choices VALUES(X'01a1f64ecabd7222abe9c386049af485','push','care');
INSERT INTO word_choices VALUES(X'01a1f64ecabd7222abe9c386049af485','push','reminder');
INSERT INTO word_choices VALUES(X'01a1f64ecabd7222abe9c386049af485','push','house');
INSERT INTO word_choices VALUES(X'01a1f64ecabd7222abe9c386049af485','sms','asked');
INSERT INTO word_choices VALUES(X'01a1f64ed176784eb730777789a4b7be','push','asked');
INSERT INTO word_choices VALUES(X'01a1f64ed176784eb730777789a4b7be','push','reminder');
INSERT INTO word_choices VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','email','asked');
INSERT INTO word_choices VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','email','care');
INSERT INTO word_choices VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','email','reminder');
INSERT INTO word_choices VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','email','house');
INSERT INTO word_choices VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','push','asked');
INSERT INTO word_choices VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','push','care');
INSERT INTO word_choices VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','push','reminder');
INSERT INTO word_choices VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','push','house');
INSERT INTO word_choices VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','sms','asked');
INSERT INTO word_choices VALUES(X'01a1f64edc9773e1987dd47193b849f1','push','reminder');
INSERT INTO word_choices VALUES(X'01a1f64edc9773e1987dd47193b849f1','email','house');
CREATE TABLE word_hours (
    person_id    uuid     primary key references people (id) on delete cascade,
    quiet_from   smallint not null,
    quiet_until  smallint not null,
    now_anyway   boolean  not null
);
INSERT INTO word_hours VALUES(X'01a1f64ecc7779448ca4858a51368c82',1080,480,0);
INSERT INTO word_hours VALUES(X'01a1f64ed14774728173362c465a5279',1080,480,0);
INSERT INTO word_hours VALUES(X'01a1f64f1a3b7543b009a0905b4b8de6',1260,420,1);
INSERT INTO word_hours VALUES(X'01a1f64ecabd7222abe9c386049af485',1380,360,1);
INSERT INTO word_hours VALUES(X'01a1f64ed176784eb730777789a4b7be',1320,420,0);
INSERT INTO word_hours VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe',1140,1080,0);
INSERT INTO word_hours VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',540,960,1);
INSERT INTO word_hours VALUES(X'01a1f64edc9773e1987dd47193b849f1',1260,360,0);
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
INSERT INTO standing_requests VALUES(X'01a21b001bb9775c811490e94faca642',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ecabd7222abe9c386049af485','mentor',1,'0bb5dbee4b27b303b90d2ab1a0b05ff8a4391fcfd1becd61b1f0476f3c792f77596223dc6c3aff9a9839b50b2ea122b945d32fb17baa680618baa0f979c190509fda40be93f7561f15fdb830fee95fdf9cbaa265dde0b9625e04beac13a85563124f7fed8e917def7038cc7c6a379742089728f6761ead6374c342c74ddb8711f84fb5401196a0c83f5a31f3c73693b970fab37c7cd418c05aac8509f4ea4ca601a1719c33b81bba4d39dc1961d7650cf4a5aed34f51a6a11f11560b97eb7a37f914d14103059a38685a4817264adfee','2026-11-27T03:15:21Z','2026-11-27T05:15:21Z','2027-01-13T09:00:00Z','2026-11-27T05:15:21Z','2027-01-13T09:00:00Z',NULL,NULL);
INSERT INTO standing_requests VALUES(X'01a2107c74fe7234af1d137a2025b616',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64f1a3b7543b009a0905b4b8de6','manager',0,'68255f5cbdb94bda75b1d6291157aead0cbd3ce7cadca8b38e09b7d8fdf1b09967271b29ef4309a88858c398d98d982fc55eb0e1cd0500f472231b8463d523a9d0488fd4c72f7fd93c524e42af1b34e51439052228cf9053d382c7b4e8ee0b1caf9860fe5043aaf9682d1a04837716ed5c5c0813640b3756cf0038c4929e52f45dc390a451f32663876f055c57d71e345bb9f00f5d4d2cc3797c57e33681b9fe0f09886ef326fe1c62cd4fb6edd42b9a4b528e10a56a0324de09a3f456af09ba2a4ff77a46531667','2026-11-25T02:15:21Z',NULL,'2027-01-13T09:00:00Z',NULL,'2027-01-13T09:00:00Z',NULL,NULL);
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
INSERT INTO notices VALUES(X'01a21cee7d6d7339b6644ed81886b159',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','resident','ccf1ff15689e71f3bebdd988baedea53c17a60d253decbe7fe53c471446d0ca697a67151ebeab3ed3c9e019cce10a12a355615dee7124fa9d52e970e2c76aaef17cc7ad2c69688a8d81f4d0341281ea6bfac5436be36f68bb94344baffb8b786e1f4063ba1a68b67f10f408fd84b49d37cb9515e486130ac2b1c201f51','2026-11-27T12:15:21Z','2026-11-27T13:15:21Z','2ed72db59a09e1f12c972ee482e2e95d768aa42e9424196d331c1978a668f4a239fad0afc009f2c599c4e602f6f549ee02eefd0b1e0852906be435fa7a3803d7a6867920a8f3a2ca0c212cb2af781cb2599db9bfa16bde4220a23785f155','2026-11-27T13:15:21Z');
INSERT INTO notices VALUES(X'01a21ea5f0ff737e9d500fa7af092bbf',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ed176784eb730777789a4b7be','resident','3d76c17aefad36fc1de81665d211c04d7e562a078fa74ae762e4648afbd6123ce783a09ee5ca9c9bff0b3e1416883568773d00a2a6faf0e717eef7153088b4979a437178b09951ecbff0794cca7843b6c9226eae4b318072dd35807dc06b1d4a30f97f4f8d7e65fb8c6b26bde65afbd6fcf0467dff99','2026-11-27T20:15:21Z',NULL,NULL,NULL);
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
INSERT INTO appointments VALUES(X'01a1f64ec9f2733fadaf47856e9c72c8',X'01a1f64ecabd7222abe9c386049af485','448cb7202a2d8564fa8ae676f4e7d7e80c3e3ad0710fa07211ec59467ed97df506f7aba02f968f6c7c4f7fd01496024d8f5ec96283dafa','f42f2ddbb8bcd63fb857777cc98005fdc913c0eeefb367720f4c5ec5fa9ca87bfafc9da84957463794d48f9afa27c3c154','2026-11-20T00:15:21Z');
INSERT INTO appointments VALUES(X'01a1f64ecacf73ccbf4fede85ae38b8e',X'01a1f64ed176784eb730777789a4b7be','ce8dc7705bf975cfd81f989c244aef6d593f88bdf4bf8f8123fe19d0fce8947cc74439c08d90f0646c59d6d25ec6fc39b23a2e17','e5868498dfd1ead6db42a71987f8b0da6ff363741aa2d979016ab210f3f0bb13495600d35749b5aa65bb2d38ff831abb','2026-11-20T00:15:21Z');
INSERT INTO appointments VALUES(X'01a1f64ecc1573b18b12e1f5037641a4',X'01a1f64ed3cc7422bfc1ccafd1f911fe','6c94e58eae0ca0bc7b40d147e92986c277655a0ecbf86796e9fddc7ff343b352b7e49aee5625a86572dc02d8ef40bdfe85bd29d8ae','c6f1a8274600330a7d1be911d2715ad6bf2a3b8acac6d6023c3047b735dd58c3542c19247fdd59e3c41f1c38860155','2026-11-20T00:15:21Z');
INSERT INTO appointments VALUES(X'01a1f64ecd887572bd8cc82d744e20a9',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','c16d0bd0ad4d2d0620cb7ff21793d3010176018a8e4d8eaac8dee477846ff4ac2a92aef133e6120e915da48cbb8bd1a582ef089ce4','bdf2f3f13ed43d359d546bd535baff6aeaefb546f0696fb596447e9c443656ee99935f7a16241fbc0d560b8ec56fb4','2026-11-20T00:15:21Z');
INSERT INTO appointments VALUES(X'01a1f64ecd527e0d85abe657e87f4454',X'01a1f64edc9773e1987dd47193b849f1','cad745942c0c0b6fe28db0cbd287b638bab88c9af5bde0d085c628e5a3bd58ae4e01786f1db5f484e9d6d62f3b78e291d292e062','7e92bbbdfe515b8329d67c7e4d749949050445ab18216580eb5376775b058570a73d93494beefc4d405e70db46020059','2026-11-20T00:15:21Z');
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
INSERT INTO help_asks VALUES(X'01a223955ec07a5e808887107e207f65',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485',0,'adca9736a6b0aa4557e00f72bf79d3b15ad8cf8416919642a56707eb2ec1d2a84b7d5ea7cb3e13156f111811daa7fec9bee08a0fe77994295ffd14dc04b26ac46ee068909e94676fffd996d70b0f102581',X'01a1f64ec9f2733fadaf47856e9c72c8','2026-11-29',840,'2026-11-28T19:15:21Z','2026-11-29T20:00:00Z','2026-11-29T20:00:00Z','open',NULL,NULL,0,'2026-11-29T20:00:00Z','pass',NULL,NULL,NULL);
INSERT INTO help_asks VALUES(X'01a2243a2a3c782fb00aeeb5defa4556',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be',0,'c583b0604bcdeaeb9b39c5ad2073e46e651c47ac92992637f5648eefa46608bb96d629efd5fef4e27e55c965df5cfd30008fa526b9a2938b23c520ef958ba90fbe8a91f989f996edd7d628277b9a059b28',X'01a1f64ecacf73ccbf4fede85ae38b8e','2026-11-30',600,'2026-11-28T22:15:21Z','2026-11-30T16:00:00Z','2026-11-30T16:00:00Z','taken',X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-28T22:35:21Z',0,'2026-11-29T16:00:00Z','remind',NULL,NULL,NULL);
INSERT INTO help_asks VALUES(X'01a223955d9e79138c0b183c9c670505',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe',0,'47cdadaedd9bfdf92e7d06f5fd4ae24d55b91000102d5200ac1460fc205da6edba725ab1cf4d058d87ee32c5d6fda85eebffb6e6815c5fe769f5905417c8b95041503d5c1605f25e39fff9c61ef677af8d2dee8ef2eebf92083f463e76ad701c2691b5ad3e70db7355aa1719f3f86a2f3d49720cbb3226252d70b4',NULL,NULL,NULL,'2026-11-28T19:15:21Z',NULL,'2026-12-12T19:15:21Z','open',NULL,NULL,0,'2026-12-12T19:15:21Z','pass',NULL,NULL,NULL);
INSERT INTO help_asks VALUES(X'01a2247119147496b98b5d792e1d3db6',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',1,'62bfb95dc383a2bb490c4b68445ad222a1f5f1e12caf6a2020322f68d9bec8731a272aa4151057d40a475d02b726e798db31582074a178785b171736b0cab441c6c6d77519f015f01f28ab574c93a1a002aeac8da17fe56ad3a3e00d180d6e66a7de837b6832340902ce63e232f2f6a9ad025473f2d58264febfc2a296c6818ac91548bbe7c4b4',NULL,NULL,NULL,'2026-11-28T23:15:21Z',NULL,'2026-12-12T23:15:21Z','open',NULL,NULL,0,'2026-12-12T23:15:21Z','pass',NULL,NULL,NULL);
INSERT INTO help_asks VALUES(X'01a223cc4ea075fe88d180f733040306',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be',0,'208335898d302931402338e78511855a3ed2f37a53b76041f8d4d964fe14aa2004f5360d3007f270518fc402665d0096d52eae795c8826646cfa82f9d8d9f5ba7e657844fa28147cd8b58fe16c3df6af50e0c772ccb2d119fa9f3c622b32488af1bd0712ce6f',NULL,NULL,NULL,'2026-11-28T20:15:21Z',NULL,'2026-12-12T20:15:21Z','open',NULL,NULL,0,'2026-12-12T20:15:21Z','pass',NULL,NULL,NULL);
INSERT INTO help_asks VALUES(X'01a21e3816057cef9de854bf6dcca3d1',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485',0,'e4ee758f52a9fb22d38786fd42d5c9d627710b075a6fcecbbf1f6e6d566adb9fcc900211b3585814e628d3190da2e1ad5e98bf5f2473dd11daed3fa7684280e95ef8ed583900cd4f7668e23eadd3de996453f09ef6df20e6187c369ec523ccfe9f86de4029ff8d39eb5f62a49ce1dcc339ea7af884c7a62004a3fcd290eb45',NULL,NULL,NULL,'2026-11-27T18:15:21Z',NULL,'2026-12-11T18:15:21Z','done',X'01a1f64ed176784eb730777789a4b7be','2026-11-27T19:15:21Z',0,NULL,NULL,'2026-11-27T23:15:21Z',X'01a1f64ed176784eb730777789a4b7be','2026-11-28T00:15:21Z');
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
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-19',X'01a1f64ecaa7767099f8d8cb28ca5213',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T01:16:30Z','2026-11-20T01:16:30Z','2026-11-20T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-19',X'01a1f64ecc037945a07ac4bc4a8e1e36',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-19T14:50:36Z','2026-11-19T14:50:36Z','2026-11-19T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-19',X'01a1f64eccb174a283d182b331993962',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-20T04:15:16Z','2026-11-20T04:15:16Z','2026-11-20T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-19',X'01a1f64ecd86718ca4401a6f71cd732a',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-19T14:13:53Z','2026-11-19T14:13:53Z','2026-11-19T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-19',X'01a1f64ecd8d77f4b0d90e189896a5c7',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-19T15:18:51Z','2026-11-19T15:18:51Z','2026-11-19T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-20',X'01a1f64eca98778097cb7eff46b6aabb',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-21T00:11:41Z','2026-11-21T00:11:41Z','2026-11-21T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-20',X'01a1f64ecaa7767099f8d8cb28ca5213',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-21T02:18:02Z','2026-11-21T02:18:02Z','2026-11-21T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-20',X'01a1f64ecc037945a07ac4bc4a8e1e36',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-20T14:35:08Z','2026-11-20T14:35:08Z','2026-11-20T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-20',X'01a1f64eccb174a283d182b331993962',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-21T04:19:40Z','2026-11-21T04:19:40Z','2026-11-21T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-20',X'01a1f64ecd86718ca4401a6f71cd732a',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T13:33:50Z','2026-11-20T13:33:50Z','2026-11-20T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-20',X'01a1f64ecd8d77f4b0d90e189896a5c7',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-20T15:10:15Z','2026-11-20T15:10:15Z','2026-11-20T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-21',X'01a1f64ecaa7767099f8d8cb28ca5213',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-22T02:36:49Z','2026-11-22T02:36:49Z','2026-11-22T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-21',X'01a1f64ecc037945a07ac4bc4a8e1e36',X'01a1f64ec9b8728293f173244f238b95','house',0,'missed',NULL,NULL,'2026-11-21T16:30:06Z','2026-11-21T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-21',X'01a1f64eccb174a283d182b331993962',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-22T04:26:43Z','2026-11-22T04:26:43Z','2026-11-22T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-21',X'01a1f64ecd86718ca4401a6f71cd732a',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-21T14:33:02Z','2026-11-21T14:33:02Z','2026-11-21T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-22',X'01a1f64ecaa7767099f8d8cb28ca5213',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-23T01:45:08Z','2026-11-23T01:45:08Z','2026-11-23T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-22',X'01a1f64ecc037945a07ac4bc4a8e1e36',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-22T14:57:20Z','2026-11-22T14:57:20Z','2026-11-22T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-22',X'01a1f64eccb174a283d182b331993962',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-23T04:42:18Z','2026-11-23T04:42:18Z','2026-11-23T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-22',X'01a1f64ecd6e7e679c0bdc40ce502804',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-23T01:25:49Z','2026-11-23T01:25:49Z','2026-11-23T02:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-22',X'01a1f64ecd86718ca4401a6f71cd732a',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-22T12:55:41Z','2026-11-22T12:55:41Z','2026-11-22T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-23',X'01a1f64eca98778097cb7eff46b6aabb',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-24T01:59:26Z','2026-11-24T01:59:26Z','2026-11-24T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-23',X'01a1f64ecaa7767099f8d8cb28ca5213',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-24T02:03:40Z','2026-11-24T02:03:40Z','2026-11-24T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-23',X'01a1f64ecc037945a07ac4bc4a8e1e36',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-23T14:52:17Z','2026-11-23T14:52:17Z','2026-11-23T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-23',X'01a1f64eccb174a283d182b331993962',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-24T02:56:43Z','2026-11-24T02:56:43Z','2026-11-24T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-23',X'01a1f64ecd86718ca4401a6f71cd732a',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-23T14:02:32Z','2026-11-23T14:02:32Z','2026-11-23T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-23',X'01a1f64ecd8d77f4b0d90e189896a5c7',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-23T16:08:49Z','2026-11-23T16:08:49Z','2026-11-23T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-24',X'01a1f64ecaa7767099f8d8cb28ca5213',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-25T01:42:30Z','2026-11-25T01:42:30Z','2026-11-25T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-24',X'01a1f64ecc037945a07ac4bc4a8e1e36',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-24T14:15:33Z','2026-11-24T14:15:33Z','2026-11-24T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-24',X'01a1f64eccb174a283d182b331993962',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-25T02:07:03Z','2026-11-25T02:07:03Z','2026-11-25T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-24',X'01a1f64ecd86718ca4401a6f71cd732a',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-24T13:01:47Z','2026-11-24T13:01:47Z','2026-11-24T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-24',X'01a1f64ecd8d77f4b0d90e189896a5c7',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-24T16:40:23Z','2026-11-24T16:40:23Z','2026-11-24T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-25',X'01a1f64eca98778097cb7eff46b6aabb',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-26T01:55:26Z','2026-11-26T01:55:26Z','2026-11-26T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-25',X'01a1f64ecaa7767099f8d8cb28ca5213',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-26T01:47:33Z','2026-11-26T01:47:33Z','2026-11-26T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-25',X'01a1f64ecc037945a07ac4bc4a8e1e36',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-25T13:38:04Z','2026-11-25T13:38:04Z','2026-11-25T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-25',X'01a1f64eccb174a283d182b331993962',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-26T04:24:39Z','2026-11-26T04:24:39Z','2026-11-26T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-25',X'01a1f64ecd86718ca4401a6f71cd732a',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-25T14:54:06Z','2026-11-25T14:54:06Z','2026-11-25T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-25',X'01a1f64ecd8d77f4b0d90e189896a5c7',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-25T15:35:18Z','2026-11-25T15:35:18Z','2026-11-25T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-26',X'01a1f64ecaa7767099f8d8cb28ca5213',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-27T03:19:52Z','2026-11-27T03:19:52Z','2026-11-27T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-26',X'01a1f64ecc037945a07ac4bc4a8e1e36',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-26T12:52:39Z','2026-11-26T12:52:39Z','2026-11-26T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-26',X'01a1f64eccb174a283d182b331993962',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-27T04:08:46Z','2026-11-27T04:08:46Z','2026-11-27T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-26',X'01a1f64ecd86718ca4401a6f71cd732a',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-26T14:58:36Z','2026-11-26T14:58:36Z','2026-11-26T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-26',X'01a1f64ecd8d77f4b0d90e189896a5c7',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-26T17:05:26Z','2026-11-26T17:05:26Z','2026-11-26T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-27',X'01a1f64eca98778097cb7eff46b6aabb',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-28T00:49:51Z','2026-11-28T00:49:51Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-27',X'01a1f64ecaa7767099f8d8cb28ca5213',X'01a1f64ec9b8728293f173244f238b95','house',1,'missed',NULL,NULL,'2026-11-28T04:00:50Z','2026-11-28T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-27',X'01a1f64ecc037945a07ac4bc4a8e1e36',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-27T14:09:10Z','2026-11-27T14:09:10Z','2026-11-27T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-27',X'01a1f64eccb174a283d182b331993962',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-28T02:52:07Z','2026-11-28T02:52:07Z','2026-11-28T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-27',X'01a1f64ecd86718ca4401a6f71cd732a',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-27T12:35:28Z','2026-11-27T12:35:28Z','2026-11-27T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-27',X'01a1f64ecd8d77f4b0d90e189896a5c7',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-27T17:10:40Z','2026-11-27T17:10:40Z','2026-11-27T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-28',X'01a1f64ecc037945a07ac4bc4a8e1e36',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-28T12:46:17Z','2026-11-28T12:46:17Z','2026-11-28T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ecabd7222abe9c386049af485','2026-11-28',X'01a1f64ecd86718ca4401a6f71cd732a',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-28T13:04:18Z','2026-11-28T13:04:18Z','2026-11-28T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-19',X'01a1f64eca4f75769c6de1007f986337',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-19T13:58:27Z','2026-11-19T13:58:27Z','2026-11-19T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-19',X'01a1f64ecc6079d684fd28ecdf8ce1d6',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T02:51:36Z','2026-11-20T02:51:36Z','2026-11-20T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-19',X'01a1f64ecc6972749ad1ce9140fd6360',X'01a1f64ec9b8728293f173244f238b95','program',0,'kept',NULL,'2026-11-19T20:04:14Z','2026-11-19T20:04:14Z','2026-11-20T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-19',X'01a1f64ecceb7b1a9941fa4a643abb17',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-19T17:37:02Z','2026-11-19T17:37:02Z','2026-11-19T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-19',X'01a1f64ecd0f7f18a855bf0ed700001e',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-19T13:30:17Z','2026-11-19T13:30:17Z','2026-11-19T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-20',X'01a1f64eca4f75769c6de1007f986337',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T12:35:27Z','2026-11-20T12:35:27Z','2026-11-20T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-20',X'01a1f64ecad8722fa708d1e5ce6d5500',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-21T00:39:25Z','2026-11-21T00:39:25Z','2026-11-21T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-20',X'01a1f64ecc6079d684fd28ecdf8ce1d6',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-21T02:34:07Z','2026-11-21T02:34:07Z','2026-11-21T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-20',X'01a1f64ecc6972749ad1ce9140fd6360',X'01a1f64ec9b8728293f173244f238b95','program',0,'kept',NULL,'2026-11-20T20:04:01Z','2026-11-20T20:04:01Z','2026-11-21T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-20',X'01a1f64ecc6e7782b1b3620f66d02466',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-21T01:45:38Z','2026-11-21T01:45:38Z','2026-11-21T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-20',X'01a1f64ecceb7b1a9941fa4a643abb17',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-20T15:03:02Z','2026-11-20T15:03:02Z','2026-11-20T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-20',X'01a1f64ecd0f7f18a855bf0ed700001e',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-20T15:53:27Z','2026-11-20T15:53:27Z','2026-11-20T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-21',X'01a1f64eca4f75769c6de1007f986337',X'01a1f64ec9b8728293f173244f238b95','house',1,'missed',NULL,NULL,'2026-11-21T15:30:40Z','2026-11-21T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-21',X'01a1f64ecc6079d684fd28ecdf8ce1d6',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-22T02:37:07Z','2026-11-22T02:37:07Z','2026-11-22T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-21',X'01a1f64ecc6972749ad1ce9140fd6360',X'01a1f64ec9b8728293f173244f238b95','program',0,'kept',NULL,'2026-11-21T22:36:18Z','2026-11-21T22:36:18Z','2026-11-22T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-21',X'01a1f64ecd0f7f18a855bf0ed700001e',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-21T15:37:05Z','2026-11-21T15:37:05Z','2026-11-21T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-22',X'01a1f64eca4d79ab86bd003880a52687',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-23T01:18:51Z','2026-11-23T01:18:51Z','2026-11-23T02:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-22',X'01a1f64eca4f75769c6de1007f986337',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept_late',NULL,'2026-11-22T19:09:20Z','2026-11-22T22:09:20Z','2026-11-22T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-22',X'01a1f64ecad8722fa708d1e5ce6d5500',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-23T01:34:00Z','2026-11-23T01:34:00Z','2026-11-23T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-22',X'01a1f64ecc6079d684fd28ecdf8ce1d6',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-23T03:28:39Z','2026-11-23T03:28:39Z','2026-11-23T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-22',X'01a1f64ecc6972749ad1ce9140fd6360',X'01a1f64ec9b8728293f173244f238b95','program',0,'missed',NULL,NULL,'2026-11-23T04:30:08Z','2026-11-23T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-22',X'01a1f64ecd0f7f18a855bf0ed700001e',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-22T13:47:20Z','2026-11-22T13:47:20Z','2026-11-22T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-23',X'01a1f64eca4f75769c6de1007f986337',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-23T12:57:19Z','2026-11-23T12:57:19Z','2026-11-23T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-23',X'01a1f64ecc6079d684fd28ecdf8ce1d6',X'01a1f64ec9b8728293f173244f238b95','house',1,'missed',NULL,NULL,'2026-11-24T04:00:26Z','2026-11-24T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-23',X'01a1f64ecc6972749ad1ce9140fd6360',X'01a1f64ec9b8728293f173244f238b95','program',0,'kept',NULL,'2026-11-23T21:47:57Z','2026-11-23T21:47:57Z','2026-11-24T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-23',X'01a1f64ecc6e7782b1b3620f66d02466',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-24T01:47:21Z','2026-11-24T01:47:21Z','2026-11-24T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-23',X'01a1f64ecceb7b1a9941fa4a643abb17',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-23T16:45:09Z','2026-11-23T19:45:09Z','2026-11-23T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-23',X'01a1f64ecd0f7f18a855bf0ed700001e',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-23T12:01:06Z','2026-11-23T12:01:06Z','2026-11-23T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-24',X'01a1f64eca4f75769c6de1007f986337',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-24T14:29:12Z','2026-11-24T14:29:12Z','2026-11-24T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-24',X'01a1f64ecad8722fa708d1e5ce6d5500',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-25T01:05:33Z','2026-11-25T01:05:33Z','2026-11-25T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-24',X'01a1f64ecc6079d684fd28ecdf8ce1d6',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-25T01:51:01Z','2026-11-25T01:51:01Z','2026-11-25T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-24',X'01a1f64ecc6972749ad1ce9140fd6360',X'01a1f64ec9b8728293f173244f238b95','program',0,'kept',NULL,'2026-11-24T20:51:39Z','2026-11-24T20:51:39Z','2026-11-25T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-24',X'01a1f64ecceb7b1a9941fa4a643abb17',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-24T17:42:25Z','2026-11-24T17:42:25Z','2026-11-24T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-24',X'01a1f64ecd0f7f18a855bf0ed700001e',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept_late',NULL,'2026-11-24T18:32:59Z','2026-11-24T18:32:59Z','2026-11-24T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-25',X'01a1f64eca4f75769c6de1007f986337',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-25T13:30:37Z','2026-11-25T13:30:37Z','2026-11-25T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-25',X'01a1f64ecc6079d684fd28ecdf8ce1d6',X'01a1f64ec9b8728293f173244f238b95','house',1,'missed',NULL,NULL,'2026-11-26T04:00:14Z','2026-11-26T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-25',X'01a1f64ecc6972749ad1ce9140fd6360',X'01a1f64ec9b8728293f173244f238b95','program',0,'kept',NULL,'2026-11-26T01:58:06Z','2026-11-26T01:58:06Z','2026-11-26T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-25',X'01a1f64ecc6e7782b1b3620f66d02466',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-26T00:45:58Z','2026-11-26T00:45:58Z','2026-11-26T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-25',X'01a1f64ecceb7b1a9941fa4a643abb17',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-25T17:11:45Z','2026-11-25T17:11:45Z','2026-11-25T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-25',X'01a1f64ecd0f7f18a855bf0ed700001e',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-25T15:27:18Z','2026-11-25T15:27:18Z','2026-11-25T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-26',X'01a1f64eca4f75769c6de1007f986337',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-26T14:46:09Z','2026-11-26T17:46:09Z','2026-11-26T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-26',X'01a1f64ecc6079d684fd28ecdf8ce1d6',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-27T03:02:33Z','2026-11-27T03:02:33Z','2026-11-27T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-26',X'01a1f64ecc6972749ad1ce9140fd6360',X'01a1f64ec9b8728293f173244f238b95','program',0,'kept',NULL,'2026-11-26T19:56:50Z','2026-11-26T19:56:50Z','2026-11-27T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-26',X'01a1f64ecceb7b1a9941fa4a643abb17',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-26T15:14:30Z','2026-11-26T15:14:30Z','2026-11-26T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-26',X'01a1f64ecd0f7f18a855bf0ed700001e',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-26T15:36:59Z','2026-11-26T15:36:59Z','2026-11-26T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-27',X'01a1f64eca4f75769c6de1007f986337',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-27T13:17:33Z','2026-11-27T13:17:33Z','2026-11-27T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-27',X'01a1f64ecad8722fa708d1e5ce6d5500',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-28T00:29:34Z','2026-11-28T00:29:34Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-27',X'01a1f64ecc6079d684fd28ecdf8ce1d6',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-28T01:48:30Z','2026-11-28T01:48:30Z','2026-11-28T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-27',X'01a1f64ecc6972749ad1ce9140fd6360',X'01a1f64ec9b8728293f173244f238b95','program',0,'kept',NULL,'2026-11-27T21:21:51Z','2026-11-27T21:21:51Z','2026-11-28T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-27',X'01a1f64ecc6e7782b1b3620f66d02466',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-28T01:35:41Z','2026-11-28T01:35:41Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-27',X'01a1f64ecceb7b1a9941fa4a643abb17',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-27T17:40:11Z','2026-11-27T17:40:11Z','2026-11-27T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-27',X'01a1f64ecd0f7f18a855bf0ed700001e',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-27T14:23:34Z','2026-11-27T14:23:34Z','2026-11-27T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-28',X'01a1f64eca4f75769c6de1007f986337',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-28T12:56:55Z','2026-11-28T12:56:55Z','2026-11-28T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-28',X'01a1f64ecc6972749ad1ce9140fd6360',X'01a1f64ec9b8728293f173244f238b95','program',0,'kept',NULL,'2026-11-28T22:00:15Z','2026-11-28T22:00:15Z','2026-11-29T04:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed176784eb730777789a4b7be','2026-11-28',X'01a1f64ecd0f7f18a855bf0ed700001e',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-28T13:58:29Z','2026-11-28T13:58:29Z','2026-11-28T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-19',X'01a1f64eca0e79fe8885d3cb69e39def',X'01a1f64ec9b8728293f173244f238b95','house',1,'missed',NULL,NULL,'2026-11-19T15:30:25Z','2026-11-19T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-19',X'01a1f64ecaf778feb0b37000d64312cd',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-19T12:23:56Z','2026-11-19T12:23:56Z','2026-11-19T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-19',X'01a1f64ecce67763b94514c5bc3ac84f',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept_late',NULL,'2026-11-20T06:48:06Z','2026-11-20T06:48:06Z','2026-11-20T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-19',X'01a1f64ecd3e7192881556fac071863b',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-20T04:38:11Z','2026-11-20T04:38:11Z','2026-11-20T07:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-19',X'01a1f64ecd627ed6abaeba4d0a84b9ba',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T02:21:00Z','2026-11-20T02:21:00Z','2026-11-20T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-20',X'01a1f64ec9ce79f6b1d5ef49c2571443',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-21T01:15:26Z','2026-11-21T01:15:26Z','2026-11-21T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-20',X'01a1f64eca0e79fe8885d3cb69e39def',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T13:10:37Z','2026-11-20T13:10:37Z','2026-11-20T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-20',X'01a1f64ecaf778feb0b37000d64312cd',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-20T12:36:31Z','2026-11-20T12:36:31Z','2026-11-20T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-20',X'01a1f64ecbda7d4ea28851f59951e228',X'01a1f64ec9b8728293f173244f238b95','program',0,'kept_late',NULL,'2026-11-21T05:06:44Z','2026-11-21T05:06:44Z','2026-11-20T18:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-20',X'01a1f64ecce67763b94514c5bc3ac84f',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-21T04:18:38Z','2026-11-21T04:18:38Z','2026-11-21T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-20',X'01a1f64ecd3e7192881556fac071863b',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-21T06:26:17Z','2026-11-21T06:26:17Z','2026-11-21T07:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-20',X'01a1f64ecd627ed6abaeba4d0a84b9ba',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-21T01:05:51Z','2026-11-21T01:05:51Z','2026-11-21T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-21',X'01a1f64eca0e79fe8885d3cb69e39def',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-21T13:01:06Z','2026-11-21T13:01:06Z','2026-11-21T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-21',X'01a1f64ecaf778feb0b37000d64312cd',X'01a1f64ec9b8728293f173244f238b95','house',0,'missed',NULL,NULL,'2026-11-21T16:30:22Z','2026-11-21T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-21',X'01a1f64ecce67763b94514c5bc3ac84f',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-22T02:07:27Z','2026-11-22T02:07:27Z','2026-11-22T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-21',X'01a1f64ecd3e7192881556fac071863b',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-22T06:17:24Z','2026-11-22T06:17:24Z','2026-11-22T07:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-21',X'01a1f64ecd627ed6abaeba4d0a84b9ba',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-22T01:33:22Z','2026-11-22T01:33:22Z','2026-11-22T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-22',X'01a1f64eca0e79fe8885d3cb69e39def',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-22T13:21:41Z','2026-11-22T13:21:41Z','2026-11-22T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-22',X'01a1f64ecadf786fae89577d701e8cc9',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-23T01:04:57Z','2026-11-23T01:04:57Z','2026-11-23T02:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-22',X'01a1f64ecaf778feb0b37000d64312cd',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-22T14:02:31Z','2026-11-22T14:02:31Z','2026-11-22T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-22',X'01a1f64ecce67763b94514c5bc3ac84f',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-23T03:11:25Z','2026-11-23T03:11:25Z','2026-11-23T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-22',X'01a1f64ecd3e7192881556fac071863b',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-23T06:17:04Z','2026-11-23T09:17:04Z','2026-11-23T07:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-22',X'01a1f64ecd627ed6abaeba4d0a84b9ba',X'01a1f64ec9b8728293f173244f238b95','house',1,'missed',NULL,NULL,'2026-11-23T04:00:50Z','2026-11-23T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-23',X'01a1f64ec9ce79f6b1d5ef49c2571443',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-24T00:28:49Z','2026-11-24T00:28:49Z','2026-11-24T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-23',X'01a1f64eca0e79fe8885d3cb69e39def',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-23T13:30:12Z','2026-11-23T13:30:12Z','2026-11-23T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-23',X'01a1f64ecaf778feb0b37000d64312cd',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-23T15:11:41Z','2026-11-23T15:11:41Z','2026-11-23T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-23',X'01a1f64ecce67763b94514c5bc3ac84f',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-24T03:04:41Z','2026-11-24T03:04:41Z','2026-11-24T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-23',X'01a1f64ecd3e7192881556fac071863b',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-24T04:56:21Z','2026-11-24T04:56:21Z','2026-11-24T07:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-23',X'01a1f64ecd627ed6abaeba4d0a84b9ba',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-24T02:55:56Z','2026-11-24T02:55:56Z','2026-11-24T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-24',X'01a1f64eca0e79fe8885d3cb69e39def',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-24T14:18:30Z','2026-11-24T14:18:30Z','2026-11-24T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-24',X'01a1f64ecaf778feb0b37000d64312cd',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-24T15:45:17Z','2026-11-24T15:45:17Z','2026-11-24T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-24',X'01a1f64ecbda7d4ea28851f59951e228',X'01a1f64ec9b8728293f173244f238b95','program',0,'kept',NULL,'2026-11-24T15:53:18Z','2026-11-24T15:53:18Z','2026-11-24T18:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-24',X'01a1f64ecce67763b94514c5bc3ac84f',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-25T02:02:24Z','2026-11-25T02:02:24Z','2026-11-25T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-24',X'01a1f64ecd3e7192881556fac071863b',X'01a1f64ec9b8728293f173244f238b95','own',0,'missed',NULL,NULL,'2026-11-25T07:00:18Z','2026-11-25T07:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-24',X'01a1f64ecd627ed6abaeba4d0a84b9ba',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-25T01:10:24Z','2026-11-25T01:10:24Z','2026-11-25T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-25',X'01a1f64ec9ce79f6b1d5ef49c2571443',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-26T01:10:15Z','2026-11-26T01:10:15Z','2026-11-26T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-25',X'01a1f64eca0e79fe8885d3cb69e39def',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-25T14:11:39Z','2026-11-25T14:11:39Z','2026-11-25T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-25',X'01a1f64ecaf778feb0b37000d64312cd',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-25T13:52:39Z','2026-11-25T13:52:39Z','2026-11-25T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-25',X'01a1f64ecce67763b94514c5bc3ac84f',X'01a1f64ec9b8728293f173244f238b95','own',0,'missed',NULL,NULL,'2026-11-26T05:30:03Z','2026-11-26T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-25',X'01a1f64ecd3e7192881556fac071863b',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-26T05:49:55Z','2026-11-26T05:49:55Z','2026-11-26T07:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-25',X'01a1f64ecd627ed6abaeba4d0a84b9ba',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-26T01:28:44Z','2026-11-26T01:28:44Z','2026-11-26T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-26',X'01a1f64eca0e79fe8885d3cb69e39def',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-26T12:45:59Z','2026-11-26T12:45:59Z','2026-11-26T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-26',X'01a1f64ecaf778feb0b37000d64312cd',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-26T13:36:48Z','2026-11-26T13:36:48Z','2026-11-26T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-26',X'01a1f64ecce67763b94514c5bc3ac84f',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-27T04:44:14Z','2026-11-27T04:44:14Z','2026-11-27T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-26',X'01a1f64ecd3e7192881556fac071863b',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-27T06:28:52Z','2026-11-27T06:28:52Z','2026-11-27T07:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-26',X'01a1f64ecd627ed6abaeba4d0a84b9ba',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-27T02:46:01Z','2026-11-27T02:46:01Z','2026-11-27T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-27',X'01a1f64ec9ce79f6b1d5ef49c2571443',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept_late',NULL,'2026-11-28T07:26:55Z','2026-11-28T07:26:55Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-27',X'01a1f64eca0e79fe8885d3cb69e39def',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-27T14:10:30Z','2026-11-27T14:10:30Z','2026-11-27T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-27',X'01a1f64ecaf778feb0b37000d64312cd',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-27T14:42:03Z','2026-11-27T14:42:03Z','2026-11-27T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-27',X'01a1f64ecbda7d4ea28851f59951e228',X'01a1f64ec9b8728293f173244f238b95','program',0,'kept_late',NULL,'2026-11-28T08:45:09Z','2026-11-28T08:45:09Z','2026-11-27T18:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-27',X'01a1f64ecce67763b94514c5bc3ac84f',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-28T02:15:00Z','2026-11-28T02:15:00Z','2026-11-28T05:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-27',X'01a1f64ecd3e7192881556fac071863b',X'01a1f64ec9b8728293f173244f238b95','own',0,'missed',NULL,NULL,'2026-11-28T07:00:27Z','2026-11-28T07:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-27',X'01a1f64ecd627ed6abaeba4d0a84b9ba',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-28T03:29:32Z','2026-11-28T03:29:32Z','2026-11-28T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-28',X'01a1f64eca0e79fe8885d3cb69e39def',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-28T14:21:39Z','2026-11-28T14:21:39Z','2026-11-28T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-28',X'01a1f64ecaf778feb0b37000d64312cd',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-28T14:37:39Z','2026-11-28T14:37:39Z','2026-11-28T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-19',X'01a1f64eca6c784d88ba183f97e15ca2',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept_late',NULL,'2026-11-20T01:28:24Z','2026-11-20T01:28:24Z','2026-11-19T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-19',X'01a1f64ecb2d7016a22f9e78dd605c2c',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-19T13:34:17Z','2026-11-19T13:34:17Z','2026-11-19T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-19',X'01a1f64ecbb67e41b6145cbf6ead43f1',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T02:34:41Z','2026-11-20T02:34:41Z','2026-11-20T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-20',X'01a1f64eca6c784d88ba183f97e15ca2',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-20T12:37:52Z','2026-11-20T12:37:52Z','2026-11-20T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-20',X'01a1f64ecb2d7016a22f9e78dd605c2c',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T14:59:55Z','2026-11-20T14:59:55Z','2026-11-20T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-20',X'01a1f64ecb42773b8ecaa296570f7dcd',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-20T23:40:49Z','2026-11-20T23:40:49Z','2026-11-21T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-20',X'01a1f64ecbb67e41b6145cbf6ead43f1',X'01a1f64ec9b8728293f173244f238b95','house',1,'missed',NULL,NULL,'2026-11-21T04:00:27Z','2026-11-21T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-20',X'01a1f64ecc607985be30089d0d722a96',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept_late',NULL,'2026-11-21T08:39:47Z','2026-11-21T08:39:47Z','2026-11-21T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-21',X'01a1f64eca6c784d88ba183f97e15ca2',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-21T13:52:01Z','2026-11-21T13:52:01Z','2026-11-21T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-21',X'01a1f64ecb2d7016a22f9e78dd605c2c',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-21T14:29:46Z','2026-11-21T14:29:46Z','2026-11-21T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-21',X'01a1f64ecbb67e41b6145cbf6ead43f1',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-22T01:57:51Z','2026-11-22T01:57:51Z','2026-11-22T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-22',X'01a1f64eca6c784d88ba183f97e15ca2',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-22T12:12:14Z','2026-11-22T12:12:14Z','2026-11-22T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-22',X'01a1f64ecb03735d84a0c46d47447b00',X'01a1f64ec9b8728293f173244f238b95','house',0,'missed',NULL,NULL,'2026-11-23T02:00:13Z','2026-11-23T02:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-22',X'01a1f64ecb2d7016a22f9e78dd605c2c',X'01a1f64ec9b8728293f173244f238b95','house',1,'missed',NULL,NULL,'2026-11-22T15:30:29Z','2026-11-22T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-22',X'01a1f64ecb42773b8ecaa296570f7dcd',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-23T01:25:10Z','2026-11-23T01:25:10Z','2026-11-23T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-22',X'01a1f64ecbb67e41b6145cbf6ead43f1',X'01a1f64ec9b8728293f173244f238b95','house',1,'missed',NULL,NULL,'2026-11-23T04:00:28Z','2026-11-23T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-23',X'01a1f64eca6c784d88ba183f97e15ca2',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-23T15:55:13Z','2026-11-23T15:55:13Z','2026-11-23T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-23',X'01a1f64ecb2d7016a22f9e78dd605c2c',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-23T14:47:44Z','2026-11-23T14:47:44Z','2026-11-23T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-23',X'01a1f64ecbb67e41b6145cbf6ead43f1',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-24T02:32:19Z','2026-11-24T02:32:19Z','2026-11-24T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-23',X'01a1f64ecc607985be30089d0d722a96',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-24T00:12:02Z','2026-11-24T00:12:02Z','2026-11-24T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-24',X'01a1f64eca6c784d88ba183f97e15ca2',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-24T12:52:13Z','2026-11-24T12:52:13Z','2026-11-24T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-24',X'01a1f64ecb2d7016a22f9e78dd605c2c',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-24T14:39:26Z','2026-11-24T14:39:26Z','2026-11-24T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-24',X'01a1f64ecb42773b8ecaa296570f7dcd',X'01a1f64ec9b8728293f173244f238b95','own',0,'excused','pass',NULL,'2026-11-25T02:30:02Z','2026-11-25T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-24',X'01a1f64ecbb67e41b6145cbf6ead43f1',X'01a1f64ec9b8728293f173244f238b95','house',1,'excused','pass',NULL,'2026-11-25T04:00:17Z','2026-11-25T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-25',X'01a1f64eca6c784d88ba183f97e15ca2',X'01a1f64ec9b8728293f173244f238b95','house',0,'excused','pass',NULL,'2026-11-25T16:30:18Z','2026-11-25T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-25',X'01a1f64ecb2d7016a22f9e78dd605c2c',X'01a1f64ec9b8728293f173244f238b95','house',1,'excused','pass',NULL,'2026-11-25T15:30:29Z','2026-11-25T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-25',X'01a1f64ecbb67e41b6145cbf6ead43f1',X'01a1f64ec9b8728293f173244f238b95','house',1,'excused','pass',NULL,'2026-11-26T04:00:11Z','2026-11-26T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-25',X'01a1f64ecc607985be30089d0d722a96',X'01a1f64ec9b8728293f173244f238b95','house',0,'excused','pass',NULL,'2026-11-26T02:30:42Z','2026-11-26T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-26',X'01a1f64eca6c784d88ba183f97e15ca2',X'01a1f64ec9b8728293f173244f238b95','house',0,'excused','pass',NULL,'2026-11-26T16:30:09Z','2026-11-26T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-26',X'01a1f64ecb2d7016a22f9e78dd605c2c',X'01a1f64ec9b8728293f173244f238b95','house',1,'excused','pass',NULL,'2026-11-26T15:30:25Z','2026-11-26T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-26',X'01a1f64ecbb67e41b6145cbf6ead43f1',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-27T03:11:53Z','2026-11-27T03:11:53Z','2026-11-27T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-27',X'01a1f64eca6c784d88ba183f97e15ca2',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-27T12:01:03Z','2026-11-27T12:01:03Z','2026-11-27T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-27',X'01a1f64ecb2d7016a22f9e78dd605c2c',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept_late',NULL,'2026-11-28T05:17:00Z','2026-11-28T05:17:00Z','2026-11-27T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-27',X'01a1f64ecb42773b8ecaa296570f7dcd',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-27T23:48:07Z','2026-11-27T23:48:07Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-27',X'01a1f64ecbb67e41b6145cbf6ead43f1',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-28T01:09:44Z','2026-11-28T01:09:44Z','2026-11-28T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-27',X'01a1f64ecc607985be30089d0d722a96',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-28T01:07:43Z','2026-11-28T01:07:43Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-28',X'01a1f64eca6c784d88ba183f97e15ca2',X'01a1f64ec9b8728293f173244f238b95','house',0,'missed',NULL,NULL,'2026-11-28T16:30:15Z','2026-11-28T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','2026-11-28',X'01a1f64ecb2d7016a22f9e78dd605c2c',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-28T14:14:53Z','2026-11-28T14:14:53Z','2026-11-28T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-19',X'01a1f64eca75721bb081d2ee2a57b0f0',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-19T13:41:49Z','2026-11-19T13:41:49Z','2026-11-19T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-19',X'01a1f64ecb577673af08d428fd079da7',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-19T16:41:48Z','2026-11-19T16:41:48Z','2026-11-19T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-19',X'01a1f64ecb877d39abadd6db221ab16f',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-19T13:48:02Z','2026-11-19T13:48:02Z','2026-11-19T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-19',X'01a1f64ecd297acca90527d502c38509',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-20T01:31:18Z','2026-11-20T01:31:18Z','2026-11-20T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-20',X'01a1f64eca75721bb081d2ee2a57b0f0',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-20T14:33:56Z','2026-11-20T14:33:56Z','2026-11-20T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-20',X'01a1f64ecb577673af08d428fd079da7',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-20T18:05:30Z','2026-11-20T18:05:30Z','2026-11-20T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-20',X'01a1f64ecb877d39abadd6db221ab16f',X'01a1f64ec9b8728293f173244f238b95','house',1,'missed',NULL,NULL,'2026-11-20T15:30:26Z','2026-11-20T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-20',X'01a1f64ecb9e744c80877c1b916d1626',X'01a1f64ec9b8728293f173244f238b95','program',0,'kept',NULL,'2026-11-21T01:37:59Z','2026-11-21T01:37:59Z','2026-11-21T03:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-20',X'01a1f64ecc55725f97fde159ffcd53ac',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-21T01:45:57Z','2026-11-21T01:45:57Z','2026-11-21T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-20',X'01a1f64ecd297acca90527d502c38509',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-21T02:08:34Z','2026-11-21T02:08:34Z','2026-11-21T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-21',X'01a1f64eca75721bb081d2ee2a57b0f0',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-21T12:52:02Z','2026-11-21T12:52:02Z','2026-11-21T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-21',X'01a1f64ecb877d39abadd6db221ab16f',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-21T13:24:42Z','2026-11-21T13:24:42Z','2026-11-21T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-21',X'01a1f64ecd297acca90527d502c38509',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-22T02:08:13Z','2026-11-22T02:08:13Z','2026-11-22T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-22',X'01a1f64eca75721bb081d2ee2a57b0f0',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-22T14:22:44Z','2026-11-22T14:22:44Z','2026-11-22T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-22',X'01a1f64ecb877d39abadd6db221ab16f',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-22T14:22:39Z','2026-11-22T14:22:39Z','2026-11-22T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-22',X'01a1f64eccce73d79f4a8e11a87ef6c6',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-23T00:45:32Z','2026-11-23T00:45:32Z','2026-11-23T02:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-22',X'01a1f64ecd297acca90527d502c38509',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-23T02:34:42Z','2026-11-23T02:34:42Z','2026-11-23T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-23',X'01a1f64eca75721bb081d2ee2a57b0f0',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-23T15:14:12Z','2026-11-23T15:14:12Z','2026-11-23T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-23',X'01a1f64ecb577673af08d428fd079da7',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-23T16:29:01Z','2026-11-23T16:29:01Z','2026-11-23T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-23',X'01a1f64ecb877d39abadd6db221ab16f',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-23T13:26:10Z','2026-11-23T13:26:10Z','2026-11-23T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-23',X'01a1f64ecb9e744c80877c1b916d1626',X'01a1f64ec9b8728293f173244f238b95','program',0,'kept',NULL,'2026-11-24T02:45:47Z','2026-11-24T02:45:47Z','2026-11-24T03:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-23',X'01a1f64ecc55725f97fde159ffcd53ac',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-24T00:21:43Z','2026-11-24T00:21:43Z','2026-11-24T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-23',X'01a1f64ecd297acca90527d502c38509',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-24T02:57:04Z','2026-11-24T02:57:04Z','2026-11-24T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-24',X'01a1f64eca75721bb081d2ee2a57b0f0',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-24T14:42:42Z','2026-11-24T14:42:42Z','2026-11-24T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-24',X'01a1f64ecb577673af08d428fd079da7',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-24T15:38:09Z','2026-11-24T15:38:09Z','2026-11-24T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-24',X'01a1f64ecb877d39abadd6db221ab16f',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-24T13:40:03Z','2026-11-24T13:40:03Z','2026-11-24T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-24',X'01a1f64ecd297acca90527d502c38509',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-25T03:14:24Z','2026-11-25T03:14:24Z','2026-11-25T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-25',X'01a1f64eca75721bb081d2ee2a57b0f0',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-25T13:03:59Z','2026-11-25T13:03:59Z','2026-11-25T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-25',X'01a1f64ecb577673af08d428fd079da7',X'01a1f64ec9b8728293f173244f238b95','own',0,'missed',NULL,NULL,'2026-11-25T19:30:18Z','2026-11-25T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-25',X'01a1f64ecb877d39abadd6db221ab16f',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-25T13:11:52Z','2026-11-25T13:11:52Z','2026-11-25T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-25',X'01a1f64ecb9e744c80877c1b916d1626',X'01a1f64ec9b8728293f173244f238b95','program',0,'kept',NULL,'2026-11-26T02:01:35Z','2026-11-26T02:01:35Z','2026-11-26T03:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-25',X'01a1f64ecc55725f97fde159ffcd53ac',X'01a1f64ec9b8728293f173244f238b95','house',0,'missed',NULL,NULL,'2026-11-26T02:30:21Z','2026-11-26T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-25',X'01a1f64ecd297acca90527d502c38509',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-26T03:16:04Z','2026-11-26T03:16:04Z','2026-11-26T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-26',X'01a1f64eca75721bb081d2ee2a57b0f0',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-26T14:28:05Z','2026-11-26T14:28:05Z','2026-11-26T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-26',X'01a1f64ecb577673af08d428fd079da7',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-26T17:27:11Z','2026-11-26T17:27:11Z','2026-11-26T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-26',X'01a1f64ecb877d39abadd6db221ab16f',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-26T13:20:19Z','2026-11-26T13:20:19Z','2026-11-26T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-26',X'01a1f64ecd297acca90527d502c38509',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-27T02:10:14Z','2026-11-27T02:10:14Z','2026-11-27T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-27',X'01a1f64eca75721bb081d2ee2a57b0f0',X'01a1f64ec9b8728293f173244f238b95','house',0,'kept',NULL,'2026-11-27T13:56:09Z','2026-11-27T13:56:09Z','2026-11-27T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-27',X'01a1f64ecb577673af08d428fd079da7',X'01a1f64ec9b8728293f173244f238b95','own',0,'kept',NULL,'2026-11-27T16:26:05Z','2026-11-27T16:26:05Z','2026-11-27T19:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-27',X'01a1f64ecb877d39abadd6db221ab16f',X'01a1f64ec9b8728293f173244f238b95','house',1,'kept',NULL,'2026-11-27T12:32:37Z','2026-11-27T12:32:37Z','2026-11-27T15:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-27',X'01a1f64ecb9e744c80877c1b916d1626',X'01a1f64ec9b8728293f173244f238b95','program',0,'excused','sick',NULL,'2026-11-28T03:30:36Z','2026-11-28T03:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-27',X'01a1f64ecc55725f97fde159ffcd53ac',X'01a1f64ec9b8728293f173244f238b95','house',0,'excused','sick',NULL,'2026-11-28T02:30:22Z','2026-11-28T02:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-27',X'01a1f64ecd297acca90527d502c38509',X'01a1f64ec9b8728293f173244f238b95','house',1,'excused','sick',NULL,'2026-11-28T04:00:25Z','2026-11-28T04:00:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-28',X'01a1f64eca75721bb081d2ee2a57b0f0',X'01a1f64ec9b8728293f173244f238b95','house',0,'excused','sick',NULL,'2026-11-28T16:30:02Z','2026-11-28T16:30:00Z');
INSERT INTO outcomes VALUES(X'01a1f64edc9773e1987dd47193b849f1','2026-11-28',X'01a1f64ecb877d39abadd6db221ab16f',X'01a1f64ec9b8728293f173244f238b95','house',1,'excused','sick',NULL,'2026-11-28T15:30:21Z','2026-11-28T15:30:00Z');
CREATE TABLE recoveries (
    person_id   uuid        primary key references people (id) on delete cascade,
    -- 'full', 'first', 'initials', or 'none': nothing is posted to the house.
    name_style  text        not null,
    -- Sealed.
    content     text        not null
);
INSERT INTO recoveries VALUES(X'01a1f64ecabd7222abe9c386049af485','first','846644a4414976135b29a48d6a81a78cbae0682a08dff798b091a47cca3ce8c375a887b19186aa2ce7058a84c1c2a47d8b81ca43ae0a38641a69532396fdd03a71780779a0863934e8bc7b7630eda9db47cc50141060849483484fa07524f82a547dbebd9cb75ee989a0c4b920c3c5bc8f7c2030835d9ed336b21192eac394ea4fdb33fe72172530db00d0f09572fcd2ec4e119b30853f234d18ea4ea518c097ef8a52aef5df6b49ab936adf93b515f25699f2d88d64a36548f2512bff2ac06f7ebaff90a3f3e6d4548df4bc9a868ceefed31a9d09dbc5e4a7b077808ac74963d4264d7bb1830fa709f76893650db4aec561228e0a93d98ad81a17f59b3e4ed149b901fa6bd11f2cbccb26facf51d3833f50d31d7a9c938b44d23ed191372c3694d3aa10f1187eff9d67e123c698346135b4e8d93ff4dbc5324fb62d9b76aae7f9248c28ab66f6262ef46d568281d9d85b9415955dbb9d47b46cec65d98cd620b68c2fbceb4fcabff3d8ba3d691a05e80fa625f5d40e7740ebb0ec43c5cd098ad7ee6b6550a419be2591ab6b06d7723f145653dd772d61fe37bbcf5585c0e118e7b22a968c77f3721356d1a184ef34e62a4b6bb2d2d6bc515d5960276d9e9313fcd12b05047fc5b5952b36b6405197b3c037134c2e1e9403dca4d25825e4e0ab59929dcf29bfc00f4794b4aa2b754512a5bcb76dcbddae26c66ae0e9f2a7bf14c28d0070accda8786e08ce37d3932bb8a4c65f813eef779e4cae134c3336eecabffd1800b7cfa98fdd0f966b13c1769d0cb9a3cac5aebb620b6c74301efc4cf4d593886d516b6bb0374fba8f1440cbe57b63604b988fabe94fe3d682d89d92bef8c142d0ffc6672c5d80d982a91fa7e43c87c0408588704ce0b0718dd809a5fae669b40527dade2ceac2edb607eacda93359aa226ff72c29985ea907eaef8a18642dedfdd414e11cab2172df5c6b2414a6fcb5b5a562abf105d062be44e58688c473a6e7f7e0b7e5d07d40d7f72ef107dc4085e222a01d1c21bc735d87d6f1c45ed5a0974830cdc19e39edae95b64cc7396d578b3faa7f45eacbcc72a1d703d881c382f870d56d1668eb10a51264e88aeac16aa813262c4946f7eac55a435b79c9fcc54f041bb11e3ab5b4f847a4218162d81cd9d9db57373edfb2f9b0fd88c7d996941cb25b9d5eda8bb08c75f9b0687cad95788c93f1b802f8e8e941763457e722864f79a326d8cd2a43a6e21742b1c42753a298f3e8a7dd230549a5e2e5ffaa1e83457b0f415c540f768c3cf03ec28a76ca682b4e373d710daac65d020ff1dd9af79fbbe9f4e416ccd4c2a2ef92e5f836680b7d1c3fb23d75f489b50a3a95c421afdac5bb27e20a35766afa7721c9bb2bb19725b3a0394079e30f09cffb66ae18b50f590b595616bc2363982e750a03cee8260f7e5825c58337c45223aefac6d80c1ac9a304e7830f4e201eaaeed5cd01202138f2d07764bd4afddb547abd746a3bf37d6a64f6c2ab1891312f175dc8d53255054b18551d180a06ed171dd4db29158074d0ef7d0e80f52393dcd72773af8e9cc1c2ebb62ac6132735f6ea24617549aabee396ceeaa2dc62b54aa6e0c7c9450506b78192539d755629660599abf5696c2e67b513d5001c868030aa6bfb18df11d7484c85ff315f559e8e7f9a2b2904bdbd94a1297b697947d9501a0ccc291ea7296b82b3f39637051f2b626d182f4beadb66ed1e8a486861fd9dfdede8342b1941bb56b233338393dacebd669f52313eb0a418d6be8dd95905a371d4859ebc1884182c2ebb4752dceae7aecf17df0b4892af710bb015536654f77a16394626f682a4bafade81456947972156fddf43bde49ed807f8d7738f8eef9f10f92306764a1469a1bee4b4101be4e02fb21801963aa888bbf07a57caab819485bbe3bcb07f6b4e855de89517ee1ecd611f65868a0e5a60fe2a53a34e1b60ab0eaa704f785a58aef2c17d679248bdd9b81dcc44784008fe0ff0a5328fa22d2663addceb866c3c3294465da4b6a591956015e442cf8d58bb4c892ec24acda7e7310372cf31825486d98e79534e1707356095895ad5df34a10cf6a5cacf1e81b60f601a8bbc683c7b588a175e91a6eaa964aec8f43ce71be2149b0f9ca1cc5e1012cb1d4518ce0a0aadee985be94ad16cd78aeb388e4d28123f3b925a386f127a3a98d5733f2565789e13b1889f9290e032c0f63f3e528b98814141998b9eeeefa57f29029581e545d5b8f9951fe2a23b1c78dbffcabb2a7da23e5a1004a0e34886a7d039305fe0e0eca5f169d7c902a96aeb5fc4bfd1ba39f8a634b3d0f68804fbc7ad2ad60955505ffad8d26a3002b6ca2d224ecd63bdf0467c56732bd5fd65f05f50e83ce76c6df297c54f37ddef3aaae61e4cbb91aea4f2f39435fb80a00b3fc071595c0c4aca76cdbb9e52c97e4b2682bde836415a22d5d05c43c8b7632902fa9a1bdbf80ad7c3059076f7ae11bf19281cb9c88a5fcbfe317a919752fd42c561428e26a8c190eeb62101e7ec6b8e22c25721acf4496144180a844f8e04833c7fb3aea729fa6c97fcbf60d7cc2bbc614f6bf40913fc6e59599a7c288aa9deb7f8ecf32b782e82994a03410a0c9a617d007c29f2bb3d35ec454d3540af115a048503e8c90b083612869fe25f1850e4370a03d08acc2da27645f752a15993d74b2712e05706bc6122c3982665a334e9a2d4d72a406ef8cf656e26c9ad5d4fd1707d51261d864c5ec437b5cbb46b47f8b8d57d73477662b48aacc9f3da5c45f6b8d2ec0d010d7af13102ea7ee8ebdc00966745ca8eb3b9ad533329820fed525ad681402fa801d0a422780486325d11a1949d6d9f7be61a30131c208137b7cd6b7da270fb47172c4e293f1a38d09c8f4d6dc35fe405f4a7d096fcb61adffd3995b49418ec0ae165109ded0eb077b49a4f16a653303cf80486ae');
INSERT INTO recoveries VALUES(X'01a1f64ed176784eb730777789a4b7be','full','57c52712681469f8057ba829097280d1e538e262f584d2e822e745ce8272b08d6fa60f5fe6cc49f2402243864ff00159f9266fcdf54aaebe4903291809961019cf2af763feda2b511eed45cc766a71cb169b71d01b98c2aba03c9cd3c878b219e1c709e2872659fbaa26d45042c55d8add3d2c4968ae3ce499fe0f77b66fcaa14490b48fe8c6345c55e7cb9ef629ac7a2fe19a9104ccf9110660c4af21039719cd52426696d2bc721001413e7962d49f0c39051d5e0214fe8fa9fda0f641b0214854ecac90c0b8a89dee4bd23dc7212fe203dfcc176a5280ab27285ab30477dbcfc53a9f738deb62773418fd0a62addc94e5a848e0c40d37590702ff08c7ab6d6a7e774c9b7503cc0dbc6071ef99ff57745ee3c41932efe1b3cd378d954f12fed062e7bcb5827d48f0b7e241ec5de2f318afde894a1465cd1d2c71a56b5ce1027a43a1939dc2d55bad5ea6ef3659ddd893e8aefedb70641631a1da925e1748cd1c0fa1f9bd7824b346c3437a8d536b534b6e56e671f796677b057f67f99685f50bbfa2f42bcb49ef21f0b05c688af69b74f32d76a9cb3386752821eb6294275def19e09040c4c1053964f5ebffb63351e3211224833d3a0fff0cdb8bd652924e48e45803ac966bb48680e45449f6921fb35d2b7d58c9843a6c50075de14ba9e1987e31a5855d84d442a0624e5683939d7720d3c2fe265769aacc287e6905c5c956b7f971d4bc43d0503249819d341c038f5479022f13dca436fa95d372e0b2e4bec9cde31a6366336ed627c59e346e5b26323e4a577ce911fe4aeccd2aca46eff0108f8470671274456ba27143cef157ea812e4fc211f131116da0c9bb9b767cc76f80c174392cb01f6ed1d8bfd9fc762de1df91bb744b350e1bf8deadfee24634fa9cefda1203a2969cc41e8e6124b656b19ee7f1900ec26f5d3e76721eff8b2d950683fa13a7c5bcaa2b61c44e50417ef8f2e3a0638889f39f0470dddc10e4dcf924afc191f05d31f08461baaa41ce7cd4d52120fb530980b68972acf87385523b14210e5046ba591ae3dfa2990171be03bc9b1e54c3f0648a9c1be80660b0babd6cb26a90f1d377e327d9b69861a4536cc179fed52245bbe3eb395710b74edbfcab45f270510e31c5908dee3db48e9eaa494d9dae4577b6fd7544f9fb35f8e85795061d62c6db6a72baeb47745618bd01831ed043bcbae9c2619cc27fbd498355fa8c391d9e012eaa0a6c39f32ae533ea542f1f5d2d59c41d985630549123fca41aa5254fca0857da29090a5d0f076f78823098228e1380a96703180e93ee67c005b62c31a2a0cabdab8e6d6c2b28b24163552b59b0f50c5e86c7b104aef77db81eb4dff2c3df9bc4264689d5f95628553a5338155dd8ac4c6ed3123b13548d1643719022ad1284370c7e5ac1f495caffafd459d44f1ebc4be91d2174f91a9841f52dbd9c90263b1a60511fb7e5413dcd5c453018687ef17f311dbcc7d8e9174cca299e42702cd8c6fe0402bbbd105d01e5ac7ea66eab40732e2d8b398b62951ab05c7ce2437177bb4a7e8c340bbb71ae46591a6793dc06b381ee41cfd22dccb52483d94c5806a1cf05a8e87b40011cb698e6ea8dce4ec99604225d7faa4a9aa7d8575605ef0749372337caa770e6524989f908028d2f679e5916389c3d79f408578d3ee556b7a872957736b39bee0f6a78bdd3cf861ec0ca3243103cf7428a440216669a201a935cf7c9749fb9e75777cea6c50a7d7059498c5422359f3f97f7cb2a44831f94e7cee8f31f3bae4fdf0f8ce0250d7b2badfb069d43e141c9fb2f7fa23562f6b6161bb1b8f68514bb34d8fdc1adfcb7d993b7c4d79b14bab16b570cb4fd1e6439cb2909e25b6e7df19ecf5d4d1c4a5478702860c232e28ac8b74fc138b30ac45253fff4c2a7d4f77538aaf887b8ed46533cd3849ee058e23b62fff38188cf31b88f41ed044718a88d196451d87d51096775ccdced202c704282a303dd2d4b8bdbdf48d09c0034e3425d94e9ed8109636891e49a213833d2ce2948eda73779a083066293343f7257f9a36bd6e23ee78f007dd7dc94b25abe960c905ca8c1d2ccd5b0d81d18230b928816050ca29c928ddf3714d88d03f54d0358ded2a540a59d83997900141fce251f374f534ab5727ac4da7843f09c974ef29261cfb3c1d3d79f0ff2ac3b7b88483bc7641f1def4b2a3d6c925e39d2397d06aaff48a71c732f282143c3b88378e9f31a58a9a22e8f3e9c6ce433910c6aabbb7fd3f6eec05c2f0b9db008d42ec758258cd78f96f914003c41330db45b1d8d7024b3d629fe475bdb05a11c9cfa7649de489961b92ffa4014ece806d64f40e49678b270c8c32084be3c6198697141faef770a9d2f585814b3862f8ab60b42461af7359b1a5c866854a29d6013a3053d5779228c3968f663affbe444113a8637808ebbf63254a4f4d3c8455bce0aacbeebab1228e063180185e64cdbe8e8cffe77ca1e2794003075c4fc9ff7c296bc34b5b819ab9223a800180e31be7656a83662c4d0958c699e76737457aef7ade7e90c1b408b1519d42a3b899008c31034d71299e26cbb439d7fc338e2dcc9ccbf0cd14d1586c24b3174beeaf98778b6dda47eeb4479415bbe95762b2d6b679451bdb48db527fb21386ced80df63bc9cc74e5d33769c172d4c45318551a5c0b5bacfb293348bdcd0dfcc6f51f8ae2bf1da4f97883bb834d0edc26e655d1bd6ecc1b0d9664d13600ad7832b18c646986bf59eec721828020e0619cc29912f235b4684807801bb6d5a4cda42074d78bdd93609dd829e5f6018971dfa4e3137723ce9744271717abd19a47afff071dd0668da059bade7e62724c928495cf313f7009cc9912d874daf458f992a54bb7c3e0c8b2975edbbecad0cde7f4227bb8eaeab15a6cb48e7948fa64c43b97b0c784ac0f4973c678f063e69aa055c');
INSERT INTO recoveries VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','initials','0cd1146a38bf3249fb0c074e4406fbb590b1c73ac268a692d13d671812932356377a902ee3f855bc8dbd78c1fedf49418d9e13c10698526d9c28864a489227a45d007886188002cd6534089fea93e4cd0bd778fdfc236867143c673b1d6ad78729c60176aeb5daad60472799d646f41b4b5c02a202b5006f1b2c69f05a8da147b6937466fe63597400ee5351f13a07887227cd2c599a3887df3ce851dcdeb6c2f6eda4f2faba28182d8dda21427d07879ab86365928914eb3c517b17780d770a0f58a577cff1dd00361161f668631917f86de5adfdc61d71fa258a5e9e66887783ef03b2cd02159e3f3792706cf6e96e2700a8e4e2c10634485a301d4c1616df41afbf655ff6d46a9e9047aac754904d9e9579b001c8b56c4e43c75f57e2d8dff788d20448dcacc8e652657a490bf56d36162524bbcf421b665aa3cd1007307e25225c387813f43b264a64e372ac4a24e01f666f6786b22619525284f7c50bc7f1d1ac479ddd857a91ac1b321ea596a3ee9f3bc9a608b34c4936cbdddece8862fcb91631e1ecfa50fe2acdcbf70ad4bd39fdebc0bda40d6739597bcb78805a7fd71cdc6b8584207355fd4d42f7cbbcc0361629c8563c9b1f710d93fa5834fc3ac933f6b2e5373b5b80845e411a3fc842c1db2d2437faccf50c7ea56afe09321f3ef8fca280a692696bc2ce6d09c5fc5d9d7b4dc836003e86022df35f8a12f12f9b3b08812a6d21fc1384d4ef2b203459906addac6364b12484ef74d0d6ca07456eea7a7482707e6b5e90384adba8a7a8aecdb7c96a89d1154c9b7ac291d97cf9051de49b7dab69ee3bc453a7274d067fb207c836b5905be82cb72af5a66726c9368be4401cf2a44e5680e72b458aef47d9641c4e60636d61cd17e265cf2060866d1a63775728036d69da243014af1b2ec4c7e31ba754cb0d52c334074b8e5e89605cd477a570fd9ce58e9768b31a32c17d1302d39ac80343adfb02c35835ab07a7ef0483888f1822b5fd710cf79c5c8093ba5b85532a263a6e3aa982ff41c22231cff59329e16b3544f183014d0684022671a0d8f29e326f7fead01f4e840376eac0a69d2d1776a109349d3373ebc0f692e138ccc48fc6122e4f52ab7b1fa5068dca77a8081d30755b33963e445b808e423494625c6b9e09d89c79d043b53f320d68289b634ef38ba0d215d1cfc4a84411b53d5c2fde1a4bbc874322720ed684be13f0dcbae85acea0b369292c6c4f77427dac3b1cc9816e3554ab372364b526f1344a13a73ae6a7316676b96d5390cb59fb0eeca745ba6a0ba8bb858a2eaa2d1ecdedd3a913e96f5694e531a3084d8944ef065bba100ad2aef60300cd19514e41ea43b30720612cc7f48d8087a0bbcf7f8f781b4893bd84e0b75b3f9d56dd1df513d7f18a298d1904d267f9d243d8a51a722f4094aba4ab6a3abb13b18d8db17a3d7e9ea5b8424c98934562fda70dbcdcfaaa576cf0a6db8f8f09c3ea433d16fbb5dfcd61653f8b515f5174d28efcb5818ac102b11d3365bc768a0e46dd438f1ec52334b98e43755335b4feac0e6ea925354924c7ab692e005c69809032450a450c7cb29525ac59e0d0a21570942bb22774ae56297fabc8f8b4d92074147caf6c75be109258abce09c1a933e5f2f1affab0f87c5bb462f64b9dd6a4d1bbce138c5c0ea5b26204119e484f490543db264eb5903f245d179c191f9e235f53389427edf68105c8e838900496545b8c59c7d92338d048a93bc2ccf9ca6933c65dabadf6b157d8eba541e6bdbc35ff8b1bb8710ffcd7ca42d60373c2ff94e0605fae28878de64fa2cfc707785f3bae1cd7b69dce44ce6e71d5704db2cee135bc54dfd19cb2b3c470ab4a5097686cc61b3bc642f1cfcbc912632d6d3c9762833e37e906dbab130b2f880dac18643f5087901504c78b4f1de8f14c333b2182d82757732e82525f70d62f40b4c942e0b8a859f63472226f8f9871e687eda984063d4eac7fca5f19b76f1c8358ce2d2f1ff6d694dcf1b3cb7c9a12d4d0bab99bfde6690fb8f29b43fb3995791c79b93ea4faf4fa30643092da5b921800aa2c142851d472887ce115980e10eadc6b5d265733eaaf6ea046c4d71e110a041220358c9ba9d15875cf7d597b2357b8488780817d0a873d9b1f70f256bf73f138ac4bde9f35c5e4c79ebc503b17e7eba9acea420559bd69045701f0c3b676fbeaf334355a7d8a603810ee3e7487c623e507b7837017aeaa6d4366b69778aac44ef05755c37621f72b1db05a4956a22de466d92a3e9e1a9b8dcd1d1c7c0dc405e644e4e96b40b7a552e2e1c3ed246007652881d8fce9476f90d4556880bf5966782382fd1d84ccfbcb49808f7eb3a59b4f0c67b5e37746f2db585a05021b16cbe1962c01b49872e0a9ff46675a530c849902ebd5dcf95eda79d4f04decdf13d87bd02f0f0584861db3d4161f0e7c17a36d0e8661d9098488eec790d8ebcfbb80c9e80221f59e5b27fca638e9b945273399a10e4856ab75624c35ad334b930700582c2f28b9d2ebd043f4ac3d3dfe1eda1cc293defb7925f5b78e9947c35a1b9350e52a975e6eca6b1f6bf2fdd630c7de04b09e63847e577cdb952d37ee25077e6d5baa8d20896726f5b62bcdce75c9b73c5c2ea859bc1c99391f6f4c9121a3f576f0ed0750c0847fd3192088fe2a4a18791cc3010ac1e5509063e22a9d9ad96aefeb751c13dd777e5ff4729448eeccb60bb231ef68e4cbc208d54763958ff46fc537db312ea695ce857b96708883122719eba5fa647174f2160167f1a4a74c9a742ecae85e14c1821f9309a50e3c5acff6a22fc81d66f778a832d55f3dd17aa2c59d09f59409b59a0af2d139c4e1d821de4ec5d2765a66a4453cd9c7bdeae3ba1fc359c2efaca0b2b69c0a26f4666aa402b81461de6ea0b99a109850c5382eef9a13c9f659eb427a86bbf0c21eae68');
INSERT INTO recoveries VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','none','21a8718e4e500e634e185f4fb81e3ac5c68bcdd71cbb14214122c1dab410061a9de6c234caf6e6823fc57f53ea2edfe37f473ad1682eb89c79c097221ee13cbe305ad0679832946d193038049aab756c6392c5e57061b03284ee4d55a1ec59e3151bc9e7cc22300c62078f32e6729e2d3388f5d060fd223561de235970aafe73817c01941c4ee9c237184c0c9409571b746dcaf5e5c2dbf633eeb72b607565b28c25d14bdeaa0960750d8a59d2001bada9acb1be73c15e3d841266a915c32d83263feb07a3828111f2108a874f4304349b677c4271930642f1f1c70be6914eb931f9f01b6f7d5c66893cbc4a4e63b7a1700c22d96d8c3d4d52832ddc471277092fadad1df77dde08520294a07bc55925e14add3554973a2d02dd0e52be3783aab8d07de842773f9d06c844a43aa9d8b40acf4beb4497d17a3a12a310a6b781451135d1baa00fd8dd852ca1f8dbb51528137bc4ce7165b4a2d5a41eddf14f88c375cec93bf2c5e2a5f70008def9017b56feddf8e33afcf62e1dcc5d40e08513eca77c2eb3b227a27501ff344cc9fc6a58ffe8132b6d923e30f52a44cf97719249dfcdbfafabc555b119bf33bc30d126e6789e48a994538fd4a125a24a4619f7f223e07a85bba5e9ce4f22987367c8bf971cae462deb1465eab5cf8cc57568e86557d595ef3318c99a02830c8d97320a3706a52d206b481bb278b1b8384c936ffc7f3fdbbe49805e6dc7c4388618427cc269c9318553e7a09121c4928a28c074b856d18c4cc74fac899afe7bec3aed80a030fb271bc444629b9d4cf59a740b7a77208583077f6c0ea2037ed7077851a07ff04d284c6e3c7a27b908b13bc908da0c32aa6beb9471906b9b128d6d8a353d3dbb95265e4be537a09b2961d1f93d7853fb462e8e385bd4c045ac0bf22bc439521013c60f722f860078e352d3d8b47d3a1543d1904a78732da5078ef753bbcc6e56a9769d765c2901d67b9a7b5d1eda6b5e16719f8205af37cfa6d2edb01475edcdd01079ab83da422345c9075b3c18ee5a482244fd5882bc2bc4aaab42c5a2732798535f4614d51a0fdc8f6fc7697362dc148f853799e7647c8088300746f05e8b5900e82ebf383eb67872da6f0df60b813c37e8b13c9e993e251170c231f6bbe429a37b6c4ac7b3e762b5effe712d1ebd9ef527f463d09bff9271fd9def27951b1b05f3990876a14b8bb97a5438c09cbad9de70a37eb6f63a2bcb885bde27cbaff18b2b756b653da75c545d7a193b91d8ccb2a451dbd4620b4e59cbc22ec2ae5a5996d1f3083f841fd47cf3505c81e134b38924a76fedc6f6bafcc66c1f1af669a4db17357a59b0e28df905620c81dc1729dd5eaa561d54f5012360d7f046b2ed75da21344af691ff0bb11e7155f26dc7651469709cc7903a7f48c1780049d13210edfe1631c36ae2b443e82f67212e4a3c535cb45c0261f35cd0a11ecd962ff3920bb7488344b59d574d42a50b523ee198740aad4a257d5d051f319596bd3dc6365c77f4313e2a5a23994cc9e93fdbd4a04b45be5d59e06c15c153f69e2b1203e3e3bb873b8ec8be3f8a425c969dd1a73efd611eb8367623d8dd84461774468b0c5d43c5cfb9d42d29480894f589f5a45c834ec5c9883691385bbfac59be063d8aea0c925d9c03030d19234c769119f56c532b16e7ff5e38025769eb99bf8d824f490f187601cb97fa441de725cae31fdab3fcb0e1335db868c6d8194b896d0fccb1b0855a7fb95cfa23716e7a8bcd71004ce28b447d4545fd4b0f589c7e27643232f4370b2093319097b8e1f2067f57c71c77577d41e3db5e97486f076ee90ef58d8d1ce26cbbc4841ed7df3ed09a77be88d980988df838dbc0efd2903dc310e7cc9611211ff68055929e7cdeab2033f876055f8c279de14e4442421e63c58f0809aadbfa8838d4df614e129b1076ea06c366a34a1b9b4719d8784507498c43a41789b465ab0c9aaa96c14ade0e625b5ca0764f70957a04e119415bf29955c620f7ec0b1492adaed5132c4abd5c0489c0e5c877ddecd3bfc9b4e8ed7df259cf9a02b9c8813752dd1a20255ea8dbe5cb4505fde92d3be0698b8012ab4d7cf3c51e3f0c4c53dc11fe4901b8913ed9cfb8115786b907b777f1b50a06b4c1bc1fe40e70f80a8c437c5534273fb171c2b3ba36be5743dad7499049b742911f91b43523a32679e30f4882016b610c4d72c552404c93e64cfa663fd979c0e585efd76797008b6e8b7cac60374698fa5389d5d5f0a55df8ede90bb9b5f158ced46f9864d4b8e69e97524812ca98f4681956ff681c58a78d345ff5d1f40cd1ad157fd87248e66db4be5bd20752db28d5f4c6def16c9cbb114388fb16900479441a6711f2727ed7fae262b7b048c81dcdc58f66455cec444a9923c651e1414446aa0a7d31d8f8562dc74315455520ee97e5257041c81ef7ca1210c168d604fefad675eb1cb5ba4b1ee9d5cbfef3e6e36779786abdcf4b205fb332e1c048d480d3ab7d684fc7c0df84663f02015fac3ef9380cf793b17d9477327904ef4fbc7db9f8316a7a2e9aa44326d43991b0d971198718f541a7813ab4ca44aa045292a1b05cf311eeec90925f241a2776b00dfd53ec120103e75405a891e1c2e054ce77f6d9bfe48313d7b59925b05177e0343e59b02edb22745edae50f2aaeb2ed281eb688126cbf21045d71262301dedcf225ad51c7ecc4a0945a731f627d2e9cfc08d8b88af931987c049500ab0dbfcc6a6ace42b92668497cdca967e319d0ca4b915a448c4b833cc25f18834b781155a45b1c01b3498881d90797d53ae19f01091bc955fb2fa7fbb2c864ae49eecb5db2f76139ae73a043b0a731c1e3fde741a6bcee1712c4925c5950177ee9cb34877afb5fbd1cf46772089ea838f985c3c867fcecaa315c081f4ac79f2faaa25bdbc1033069b69fa968079f63ee9210');
INSERT INTO recoveries VALUES(X'01a1f64edc9773e1987dd47193b849f1','first','31d1e089002d9a112454962f0631992e66bb2a33819e21014b5fd06d8cea4dbb493a913eb27d839594a5d5bc93dce999d810124976ec50f658c946237a903709341d005658886a8305c54c5265774709e95137c4e83ef1ebba59cb4225cdb0b78766ecc260429bc4e27b571088f766c6e79f9befc0300f2d48227b2dee189e556af94fa52bc15d2fadd21b4e2a528a210da2cf4698565ecd016dc39c1195a378b64782beb3e409c65d2a82a85026ae683f9e2978d2afe14de130d3507ef7b36bf0a45bc736824d811b0b758db7be1c3a1d49e32108ddc52f1e48adf81cb6b268728dafa4f49335e581475a60fad573f85a870d9b54a070bfbdf78193f8b10cde749d80c9d4b5298d94507b8881ebac1feb78c0e590367f219284a48f88b7e34cb54d783b44737d3848b47af6cb80f416b593a5a88ea7e70dc5ebfaacf468b15fba3710b88160f0429c6729624f84e550f59304c2c13c8ecac0901967237a72ae131b9125a0f1a100906abb914593584c98af2e1679154a17a3bdbc4a86ab45261bc0f4a4a8b409950e1aa2c792e2515e049e1d1916e81a9d1ac33ad829120b95ed8ae1d7064a9173abe666815123681ca1d76d376d7d03ec087519358bb3f380e586590718762bcbaf5c5e38d4d3fdbcbe0f52eaf33b962b0527b682d375cddf1dc6de0e5d62ffcc44b9f82eed139ef2878fe2a67ff611bbd6d8ff6dd50fafecc358a8b2486f0dcbd6b5be863b96be0004845a302723cd185f083e2f0deca0df328b4ba7b668bee5b97c207e688b00aaeb0ce6d6dc89daf7052e05d169c9ccb97b34727695aeac8ca0ee8c1c63ec3aff021935301106433e2596e157b79b2a70df0d165556de6a0d1210b583853f9c074a273bfa8da4d7f52245d7c1378a29b7cd861a4332cf41af936e1d60efdb79b56b3f799878c8164f9dbeb0e0d5bbb6d544d67924fd976ccd5aa284503dac2b5542c7d8602fbc77f5c1fffb92a200c846e8c4c7b86b8f3c88f2c46b19b3b625e6179b22f992f0ea136acd8d72a6387fcf57963d8ccf2a6b8f5aad2206a4f8d34af2f160f8412acc8137f75e5f09297ef4ddd9095728c9894519f3137da7959d22a248014387e38a30aa833ed3d4b8e05077e693df4ebff732e336885830e8d85e863ebc5ba80f03ad9b71345e3b1b89eaa6db13b156a5d2239eb5f8093800feccc55fba21e79df02d7065b7527cce511dda186d4275056684c850a262bcecf48487355489a6cc61eb1c8efc7eae8cc1552fb5e40d6141b8367c3fbec9ca1ce9bbff771ca74940d96739ce2021f6a05bd0ec6a3b5ff68adbadfe7ede1b32d613146bbdf0a680b0f4e2ce221062691702afa04dfd195f405853e8eb32eb0e424bd29c212deee0a27dfaeca24561c493be008580d50962ee9a3b1a2bbef6fecd41776170b3e8a8b7c993e31c1d9baa9aae01f58bf2a95621cb696f96fb02f638b14aff9ebe451d34787882a0ceaa5ae053042c1537f71135def7f739405503816759d6cc4be24f35421a401d5fc21645978445ccd0bf60ef3587c4d896c2c8d05aa320d74cc86563fa4c7b44a39cf35dd034ac03fb93bbe5bfe9b63c3c50fa64805c9f45e165fdbbe45f35a70809a61ced162b51b260da060687607ed381282b8cd831f550c2e0824b13a566281d6d31668580c645e001bcb4e80ab35d2cbc215bcaef9e94c19ee2e10adc3bd444ee126abca4af3c17d8ca0ef9d2c216470bbaa956b8a470a85b1a45f0c65b9827353c48bd87d96cb775f3eb7a4cccacf005e100c020f27e72483e4bf2e90cdb039b3bcb9644aef28e4821395c6be8d7d32d557ecdd9fed73eeca88cf162dba9fcf15ed7b751a4105f0afa3f6633d1719c7bbd2d69f894489e2b44c469bb6877f3427fb6207478977cafa3f78bd333ba8f2762d7c1887a321956724fd4af5b708cdcccf554274db297d6c2430700304615a73e2d41e225188fd72391d8b97e9b9d29ffca24c3a77326885a4ff2deb4ece514de87f65f4949cb4100dd882375f2563ff724f77d10a3b520627f85063e4a7b074dff9a789f4599efd31ac807b0fa802f92edd6cfaf9bab5b0c736bf608387329b319d0707758c2bff23245ccef5dc0d54554ebb5b8dc9a0db16d671cb457f7f915480aa7f46764562a3ee4867f1d65638558d813f4ce39e23a4d3453823ed1372b648d0ca16939e5c45fe69ca983e566a632be521dea64d2315a0642fb356bbfc23689d71d4e5e32f1fb7fe82b226226dd06e89f0572fa6e04aea94ed31a877cff4f0283922fea94ef4f9eb4b30167f5dfed451852032f7334d0f0a15fb11255f82775f333c98672348af166d4270fca50437bfa7d331f3247e3338f4006ade9d8c1b3fcb8d2aa2498e0b34b2cfd215d9505b58a64f030046ad6e48e6dd808625ecacc889707ccd22098fb6d77d87810d5afad00cd50ac8447fd3098ff3b40478783023c76ef42ae2c38dc88efcec9598f0623056ec4057d11e9479f1adc22922503a34d6ca39ad5a8ec3957819a18b37f3e2426a4e1e8f0294b2b34528de30be121d64ff33b0fbeddc5bf3cd12e82a6bb8bb8950ee0e361ae2633932ecbb26a9a1f277fd9e39707f858c5ea3ac89e27bf47149e634610c0d1597a9c682ef3c69885142e0352ae0fef94b37b3b3c49d53b41b18e1d2054f4cd16a8e0268c5c9a3cb28bbc01ecae36aa01db769823a7dbd004a43c9500ca2640ce93b959aac03154678a26838eed021eb5adc2f2be503d79092e60a142d91b9f5b0dcd53cc45a0569013ed9b7a38c37a1f829b504ba8e7d1dd5ee5cb921e5c88cdf945401211a0a7b30748c18efc924e053aa874a7fb3da10b27998af9ecd209f499f1000923f379679c6e7d08d7416de32bad8f51dea57d948ac0cc61fe20d42a92ff20b81d346168aced53557d4c630a645e4776a163942d65d4163e2e19f1f1b2');
CREATE TABLE milestones (
    id          uuid        primary key,
    person_id   uuid        not null references people (id) on delete cascade,
    content     text        not null
);
INSERT INTO milestones VALUES(X'01a21534f3f37d3fa516404cf8cee71b',X'01a1f64ecabd7222abe9c386049af485','74d2f74ef4c0569db09a19e9e3208bac66656cbf741095648ee92f5092cf8deb2595373dba8ac73895eb53a4f8acdb84ec2d234974b5f37e7aeec0787d14c8e71c5fbe286d23fc22321156cb3ea08f3a6404e8e0');
INSERT INTO milestones VALUES(X'01a2100e992a755084afe63dcfa3cd94',X'01a1f64ed176784eb730777789a4b7be','8a6f06da6345da19084cb5b382a5b4dec54a01e1c36306edfc31936ad595de042d4cf01357c56b793b52a32576dd23236cac346ad958a22f17d2ebcb75216550a5ee58f041343473a9c0a8b11d3ad77768e3e613');
INSERT INTO milestones VALUES(X'01a21534f434794497da7a03e4b3a953',X'01a1f64ed3cc7422bfc1ccafd1f911fe','39ec2f8354dae1f1857b21b467f30c7740a07d03934eae2e3359404fdf8cea5b371aebbef31152a08cfaccd70c00c3fda3362744d80fa9f55ad1623f48a138a067d382a8e817e9012fcea78a887df9bc6d1f13bb7bfc33292eb9923b99859335cb8bf48533cbaa');
INSERT INTO milestones VALUES(X'01a20ae83d5074b9b6df0d8bb60c941e',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','185c91085fe497f25075a564dd5fb4d70d93820566008b1e6d23ba91907de2c29569dbee9283e6fd4a50e9ac43370810ad508e0abc1174bffc5da16c2d958c292b6be8d02aef5302fbb23e1e4b055825e1f574bcd696');
CREATE TABLE house_milestones (
    id          uuid        primary key,
    house_id    uuid        not null references houses (id) on delete cascade,
    title       text        not null,
    made_at     timestamptz not null,
    ended_at    timestamptz
);
INSERT INTO house_milestones VALUES(X'01a1f64ecbb67dd5b53b766c4bd91a9d',X'01a1f64ec9b8728293f173244f238b95','First week of cooking for all','2026-11-20T00:15:21Z',NULL);
INSERT INTO house_milestones VALUES(X'01a1f64ecc627d1c8ef70cd0648d0bb8',X'01a1f64ec9b8728293f173244f238b95','First bed in the garden','2026-11-20T00:15:21Z',NULL);
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
INSERT INTO celebrations VALUES(X'01a21f739dd2774eb4839c0c04a45a5f',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe','2026-11-28','832dbe64b964248020f955b93ba47cb89ca0fee8cc409439f2602657fee885358fd2f4f9efa7a2385d3752fcb4f6f794a5a13280da5858880a8c9c5d95b0','8631cc137fa03ea5d735cf8a984ac445a690ebfa7b27f6fc5b4ccc1f374724e1','2026-11-28T00:00:00Z',NULL,NULL,'2026-11-29T09:00:00Z');
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
INSERT INTO cheers VALUES(X'01a222ab99357407a4edb9c81eafeb5d',X'01a21f739dd2774eb4839c0c04a45a5f',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ed176784eb730777789a4b7be','resident',NULL,'2026-11-28T15:00:00Z');
INSERT INTO cheers VALUES(X'01a222e2866e759aa150493e2a91e1d1',X'01a21f739dd2774eb4839c0c04a45a5f',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','resident','ebc77855ff8f00083c95f04eabed4d3845c6981ade59a7e2dae5254cd59f7445d54fe27c120bc1a5422a8413a7b154e143b08375c7c815e365b9e7d0265e4a7fb6f4','2026-11-28T16:00:00Z');
INSERT INTO cheers VALUES(X'01a223197331743598e6c990881f3138',X'01a21f739dd2774eb4839c0c04a45a5f',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64edc9773e1987dd47193b849f1','resident',NULL,'2026-11-28T17:00:00Z');
INSERT INTO cheers VALUES(X'01a22274a77d7b4299b6433cd2a805c1',X'01a21f739dd2774eb4839c0c04a45a5f',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ecabd7222abe9c386049af485','mentor','ce6f80b82e3e3bb87981e8773a7d7f51c689d73abca7eafd3f4ed2b5f043c540682dfe602655dc8f25318ce93f1d1ef779124ee3d48c14f50af3b73524e0ab6949b0bde60ca0c4acdffa0b7313a52c9d9bf68597cd356395','2026-11-28T14:00:00Z');
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
INSERT INTO win_posts VALUES(X'01a20bd6443d75fdbce7d61330a70446',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485',X'01a20bc3f447745ba45b5a0dd1daea70','house',NULL,'2026-11-24T04:35:21Z',NULL);
INSERT INTO win_posts VALUES(X'01a21924086a716aa97bea21425fc0f2',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be',X'01a21911b8de735aba71cfbcb258b9f6','house',NULL,'2026-11-26T18:35:21Z',NULL);
INSERT INTO win_posts VALUES(X'01a2225e168d7c4f8c5fad31d872b3b4',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be',X'01a2224bc830773b9a63dacda1d209de','mentor',NULL,'2026-11-28T13:35:21Z',NULL);
INSERT INTO win_posts VALUES(X'01a21bee22dc74b8a82684845ffa3d85',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a21bdbd4c7706ba938fdd236f0f37f','house',NULL,'2026-11-27T07:35:21Z',NULL);
INSERT INTO win_posts VALUES(X'01a211338fd17798987c4b18af9eff14',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a21121411c719cb92dd24bf0b9901f','mentor',NULL,'2026-11-25T05:35:21Z',NULL);
INSERT INTO win_posts VALUES(X'01a21f5d0bd97ab9877a77e571361d65',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a21f4abe637bc3811d82fafe093c29','house',NULL,'2026-11-27T23:35:21Z',NULL);
INSERT INTO win_posts VALUES(X'01a21b49582d773c8d01a5eca8f32b64',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a21b370a6a765b8bfdeaba9c4a9622','mentor',NULL,'2026-11-27T04:35:21Z',NULL);
INSERT INTO win_posts VALUES(X'01a21b80494c798dbf3c4233a990104a',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64edc9773e1987dd47193b849f1',X'01a21b6df647759d9e5d7885f428327b','house',NULL,'2026-11-27T05:35:21Z',NULL);
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
INSERT INTO praise VALUES(X'01a218a3dc747ebb9c52f6890c53e8f4',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ecabd7222abe9c386049af485',X'01a1f64ed176784eb730777789a4b7be','resident','f44aa4240d110e210a2006931ff18d44fd26d558219f3d14f504d1face7e2f9220d7f9ef8118dfd303e9a5d4006360416521f572b718cef5b62b42337deffd3693dfdc06edeafdfd4500e05f162cac410fc4215764',1,'2026-11-26T16:15:21Z',NULL,NULL,NULL,NULL);
INSERT INTO praise VALUES(X'01a224033dd27e4e9f0e05e108f76814',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed176784eb730777789a4b7be',X'01a1f64ed3cc7422bfc1ccafd1f911fe','resident','eb256fc8292443a95009fea16a8aa97891a55202f266d4ca63f02f8e7e9a70aaa9283977f8fe471f1ab9c6a0191e4dee9750d82e88cb268e42a9c6f3be5b207c5e48cd764fbce122754453fb99f0fc0cd4af061fade52f',1,'2026-11-28T21:15:21Z','2026-11-28T22:15:21Z','2026-11-28T23:15:21Z',NULL,NULL);
INSERT INTO praise VALUES(X'01a21f4abe1e7f1182740d21682842c0',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed3cc7422bfc1ccafd1f911fe',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','resident','d85ebe178a230b29471545093fdafdac06520f55646e53a39fe33942a7f25144b4a0cdbe08d3b865c1152f6c429b7499a1bc48e56f73954c0a887d9cdc280615244c7c2e5589d8d6169e23f33840a110f42bc9fd30056523bb93c6d00b86',1,'2026-11-27T23:15:21Z','2026-11-28T00:15:21Z',NULL,NULL,NULL);
INSERT INTO praise VALUES(X'01a21ea5f1a67e87a62a363bf9952574',X'01a1f64ec9b8728293f173244f238b95',X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff',X'01a1f64edc9773e1987dd47193b849f1','resident','215013c139fbba9588a60858989aa883397224cc1bf73c652c55fb9a85a8a6c03b19fff79f308d9d97ab60072d43f17790fd9405cd68e1a31a668c22322e383f8f178715746b445eaaec72fc',0,'2026-11-27T20:15:21Z','2026-11-27T21:15:21Z',NULL,NULL,NULL);
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
INSERT INTO walls VALUES(X'01a1f64ec9b8728293f173244f238b95',X'01a21534f1ce7eb4b11dc8881a11ec96','Kitchen TV','en','as_house','17c125095f223113ca3f45c961a4a3f380e8c3b2e0b626e8191fb75a6d5c2156',X'01a1f64f1a3b7543b009a0905b4b8de6','2026-11-26T00:15:21Z','2026-11-28T22:15:21Z',NULL,NULL);
CREATE TABLE wall_names (
    person_id   uuid        primary key references people (id) on delete cascade,
    style       text        not null check (style in ('hidden', 'initials', 'first', 'full')),
    changed_at  timestamptz not null
);
INSERT INTO wall_names VALUES(X'01a1f64ecabd7222abe9c386049af485','first','2026-11-26T00:15:21Z');
INSERT INTO wall_names VALUES(X'01a1f64ed176784eb730777789a4b7be','full','2026-11-26T00:15:21Z');
INSERT INTO wall_names VALUES(X'01a1f64ed3cc7422bfc1ccafd1f911fe','initials','2026-11-26T00:15:21Z');
INSERT INTO wall_names VALUES(X'01a1f64ed5c07a0ebbe4dacbc8f9d6ff','first','2026-11-26T00:15:21Z');
INSERT INTO wall_names VALUES(X'01a1f64edc9773e1987dd47193b849f1','hidden','2026-11-26T00:15:21Z');
CREATE TABLE firsts_left_out (
    house_id    uuid        not null references houses (id) on delete cascade,
    ready_made  text        not null,
    primary key (house_id, ready_made)
);
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
COMMIT;
