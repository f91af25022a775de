namespace Easel.Scenes.Reading.Topics;

/// <summary>What one feels, goes through and does for oneself.</summary>
internal static class LifeTopics
{
    public static readonly (string Names, string Pictured)[] All =
    [
        ("self care, self-care, me time, spa day, pamper day", "a woman taking a bath with candles"),
        ("self love, self-love, self esteem, self confidence, body positivity", "a happy woman holding a red heart"),
        ("mindfulness, inner peace, serenity, zen, calmness, relaxation technique, breathing exercise", "a person meditating"),
        ("failure, business failure", "a sad man beside a chart decreasing"),
        (
            "inclusion, belonging, unity, solidarity, community, togetherness, diversity and inclusion, equality and inclusion",
            "children holding hands in a circle"
        ),
        ("honesty, integrity, partnership, agreement, cooperation, business deal, deal, negotiation", "a handshake"),
        ("curiosity, discovery, exploration", "a child looking through a magnifying glass"),
        ("motivation, determination, perseverance, ambition, willpower, challenge, overcoming challenges", "a person climbing a mountain"),
        (
            "burnout, overwork, overworked, work stress, deadline stress, deadline, stress, stressed out, overwhelmed, pressure",
            "a tired man at a desk with a stack of papers"
        ),
        ("procrastination, laziness", "a person lying on a sofa with a mobile phone"),
        ("relaxation, relax, chill, chilling, chill out, rest, rest and relaxation", "a person lying in a hammock"),
        ("homesick, homesickness, missing home", "a sad boy looking out of a window"),
        ("confusion", "a confused person"),
        ("excitement, joy", "a happy girl jumping"),
        ("long distance relationship, long distance love", "two hearts and a globe"),
        (
            "marriage proposal, proposal, wedding proposal, engagement, getting engaged, will you marry me",
            "a man proposing to a woman with a ring"
        ),
        ("divorce, breakup, break up, break-up, heartache", "a broken heart"),
        ("pregnancy, expecting, expectant mother, pregnancy announcement", "a pregnant woman"),
        ("childbirth, birth, new baby, birth announcement", "a mother holding a baby"),
        ("parenting, parenthood, parental love, starting a family", "a woman and a man with a baby"),
        ("motherhood, maternal love, a mother's love", "a mother hugging a child"),
        ("fatherhood", "a father hugging a child"),
        (
            "aging, ageing, growing old, growing up, life cycle, stages of life, human life cycle",
            "a baby, a boy, a man and an old man in a row"
        ),
        ("insomnia, sleepless night, sleepless, can't sleep", "a tired person in bed in a bedroom at night"),
        ("sleepwalking", "a person in pyjamas walking at night"),
        ("fever", "a girl with a fever"),
        ("cold and flu, flu season, a cold, cold season, allergy season", "a person sneezing"),
        ("food poisoning, indigestion", "a person with a stomach ache"),
        ("sprained ankle, broken leg, twisted ankle, leg injury", "a man with a leg cast"),
        ("vitamins, supplements, medication", "a pill bottle"),
        ("hydration, drink water, drink more water, thirst, thirsty", "a person drinking a glass of water"),
        ("healthy lifestyle, healthy living, healthy habits, wellness", "a woman running and a red apple"),
        ("weight loss, losing weight, diet, dieting", "a person standing on a bathroom scale"),
        (
            "balanced diet, nutrition, healthy eating, healthy diet, healthy food, clean eating",
            "vegetables, a red apple, bread, an egg and a glass of milk"
        ),
        ("organ donor, organ donation", "a hand holding an anatomical heart"),
        ("fear of heights, vertigo", "a scared man on a ladder"),
        ("stage fright", "a scared singer on a stage"),
        ("culture shock", "a surprised tourist with a suitcase"),
        ("writer's block, writers block", "a tired man at a desk with a crumpled paper"),
        ("brain fog, dizziness", "a dizzy person"),
        ("first steps, baby's first steps, baby steps", "a baby walking"),
        ("first kiss", "a boy kissing a girl"),
        ("first tooth, loose tooth, losing a tooth", "a boy with a missing tooth"),
        ("new pet", "a girl hugging a puppy"),
        ("new home, new house, first home, new apartment", "a couple and a box in front of a house"),
        ("lucky penny, lucky coin", "a coin and a four leaf clover"),
        ("jazz club, jazz bar, jazz night, jazz music", "a jazz band on a stage"),
        ("fire safety, fire prevention", "a fire extinguisher and a fire alarm"),
        (
            "puppy love, young love, first love, love at first sight, true love, falling in love, in love, romance, romantic couple, soulmates",
            "a couple hugging and a red heart"
        ),
        ("spilled paint, paint spill", "a paint can and a puddle of red paint"),
        ("food delivery, meal delivery", "a delivery driver with a hamburger"),
        ("flower delivery", "a delivery driver with a bouquet"),
        ("eco friendly packaging, eco-friendly packaging, sustainable packaging", "a closed box and a leaf"),
        ("roller derby", "two women on inline skates"),
        ("family picnic", "a family having a picnic"),
        ("family camping, family camping trip", "a family with a tent and a campfire"),
        ("dream job", "a happy businessman on a cloud"),
        ("adoption, foster care, foster family, adoptive family", "a woman and a man hugging a child"),
        ("sunburn, sunburned", "a sad person on a beach and a sunscreen"),
        ("exercise routine, exercise plan, workout routine, workout plan, daily exercise", "a person lifting weights"),
        ("lazy afternoon, lazy morning, lazy cat day, doing nothing", "a person lying on a sofa"),
        ("messy hair, bed head", "a girl with messy hair"),
        ("dental hygiene, oral hygiene, dental care, dental health", "a person brushing teeth"),
        ("personal hygiene, hygiene, good hygiene", "a person washing hands"),
        (
            "sweater weather, cozy sweater weather, cozy season, cozy vibes, hygge, cozy evening, cozy night",
            "a woman in a sweater drinking hot chocolate in an armchair"
        ),
        ("helping hand, helping hands, helping others, good deed", "a boy helping an old woman"),
        ("mid life crisis, midlife crisis", "an old man on a motorcycle"),
        ("motion sickness, car sickness, seasickness, nausea, nauseous", "a person feeling sick"),
        ("positive thinking, positive vibes, positivity, optimism, positive attitude, positive energy", "a smiling sun"),
        ("negative thoughts, overthinking, worry, worries, worrying", "a worried person"),
        ("old age, senior years, senior citizens", "an old man and an old woman on a bench"),
        ("pain relief, painkiller, back pain, neck pain, joint pain", "a man with back pain"),
        ("physical therapy, physiotherapy, rehab, rehabilitation", "a nurse with a man on crutches"),
        ("separation anxiety, missing mom", "a crying boy"),
        ("social anxiety, shyness, shy, performance anxiety, panic attack, phobia", "a scared person"),
        ("social distancing", "two people with face masks"),
        ("stay safe, safety, safe and sound", "a shield"),
        ("sugar rush, sugar high", "a happy boy jumping with a lollipop"),
        ("temper tantrum, tantrum, toddler tantrum, meltdown", "an angry crying child"),
        ("travel bug, travel lover, love to travel, traveling, travelling, adventure travel", "a tourist with a suitcase and an airplane"),
        ("wake up call, waking up, wake up, good morning stretch", "a sleepy boy in bed with an alarm clock"),
        ("wisdom, wise, knowledge", "an owl on a stack of books"),
        ("support system, supportive friends, supportive family", "three friends hugging"),
        ("miracle, blessing", "sparkles and folded hands"),
        ("relationship advice, couples therapy, marriage counseling", "a couple on a sofa and a woman with a notebook"),
        ("shower thoughts", "a thinking man in a shower"),
        ("smart phone addiction, smartphone addiction, doomscrolling", "a boy looking at a mobile phone"),
    ];
}
