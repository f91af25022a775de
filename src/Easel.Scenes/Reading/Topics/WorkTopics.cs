namespace Easel.Scenes.Reading.Topics;

/// <summary>Work, money and what is done with computers.</summary>
internal static class WorkTopics
{
    public static readonly (string Names, string Pictured)[] All =
    [
        (
            "online shopping, internet shopping, e-commerce, ecommerce, e commerce, online store, online shop",
            "a laptop with a shopping cart on the screen"
        ),
        (
            "online learning, e-learning, elearning, distance learning, virtual class, online class, online classes, virtual learning, online education, online tutoring",
            "a student with a laptop at a desk"
        ),
        ("online banking, mobile banking, mobile payment", "a mobile phone with a dollar sign on the screen"),
        ("online dating, dating", "a mobile phone with a heart on the screen"),
        ("video call, video chat, facetime", "a video conference"),
        (
            "remote work, remote working, work from home, working from home, wfh, home working, telework, freelance, freelancing, freelancer, digital nomad, working remotely",
            "a person working on a laptop at a desk in a room"
        ),
        ("search engine, seo, web search, internet search", "a laptop with a magnifying glass on the screen"),
        (
            "web design, website design, ui design, ux design, graphic design, digital art",
            "a desktop computer with a paintbrush on the screen"
        ),
        (
            "web development, coding, programming, software development, software, computer science, coding class, learn to code",
            "a laptop with lines of code on the screen"
        ),
        ("coding bug, software bug, bug report, debugging", "a laptop with a bug on the screen"),
        ("software update, system update, update, syncing", "a laptop with a loading spinner on the screen"),
        ("password, strong password, encryption, data privacy, privacy, data protection", "a padlock and a key"),
        (
            "two factor authentication, two-factor authentication, 2fa, mobile security, cyber security, cybersecurity, internet security, online safety, internet safety",
            "a laptop with a padlock on the screen"
        ),
        (
            "data analysis, analytics, big data, statistics, data, data science, business intelligence",
            "a laptop with a bar chart on the screen"
        ),
        ("machine learning, deep learning, neural network, ai, artificial intelligence, generative ai", "a robot reading a book"),
        ("blockchain, cryptocurrency, crypto, bitcoin", "a coin and chains"),
        ("smart home, home automation, internet of things, iot", "a house and a wifi"),
        ("screen time, screen addiction, phone addiction", "a boy looking at a mobile phone"),
        ("social media, social network, social networking", "a mobile phone with a heart on the screen and a thumbs up"),
        ("podcast, podcast cover, podcast show, podcasting, podcast logo", "a studio microphone and a headphone"),
        (
            "blog, blogging, blogger, copywriting, content writing, content creation, content creator",
            "a person working on a laptop at a desk in a room"
        ),
        ("vlog, vlogging, vlogger, youtuber, influencer, livestream, live stream", "a woman taking a selfie"),
        ("newsletter, email marketing, mailing list", "a laptop with an envelope on the screen"),
        ("digital marketing, marketing, marketing campaign, advertising, marketing strategy", "a megaphone and a chart increasing"),
        ("job promotion, career growth, career, career ladder, career advice", "a businessman on a ladder"),
        ("job search, job hunting, unemployment, recruitment, recruiting, headhunting", "a magnifying glass and a briefcase"),
        ("retirement, retirement party", "an old man and an old woman with a cake"),
        ("business trip, work trip, business travel", "a businessman with a suitcase"),
        (
            "customer satisfaction, customer review, customer reviews, five star review, 5 star review, five star rating, 5 star rating, product review",
            "five stars in a row"
        ),
        (
            "investment, investing, stock market, stock trading, stocks, trading, economy, finance, personal finance, profit",
            "a chart increasing and a stack of coins"
        ),
        ("savings, saving money, save money, saving for the future, saving, bank account", "a piggy bank and coins"),
        ("budget, budgeting, bookkeeping, accounting, financial planning", "a calculator and a stack of coins"),
        ("debt, loan, bankruptcy, broke", "a sad man with an empty wallet"),
        ("mortgage, home loan, home buying, buying a house, real estate, property", "a house and a key"),
        ("insurance, life insurance, home insurance, health insurance, protection", "a shield and an umbrella"),
        ("inflation, rising prices", "a shopping cart and a chart increasing"),
        ("law, legal advice, lawsuit, legal services", "a gavel and a balance scale"),
        ("politics, political debate, debate, democracy", "a man giving a speech at a lectern"),
        ("strategy, business strategy, business plan, planning", "a chess king and a chess pawn"),
        ("innovation, business idea, great idea, good idea, bright idea, new idea, creative thinking", "a light bulb"),
        ("time management, punctuality, late for work, being late", "a businessman running with a briefcase"),
        ("supply chain, logistics, shipping", "a cargo ship, a delivery truck and a package"),
        ("computer virus, malware, virus alert", "a laptop with a skull on the screen"),
        ("hacking, cyber attack, cyberattack, identity theft, phishing", "a thief with a laptop"),
        ("airport security, security check", "a guard, a luggage and an airplane"),
        ("startup, start up, entrepreneurship, entrepreneur", "a rocket and a light bulb"),
        ("mobile game, online game, video games, video game, game app", "a mobile phone with a game controller on the screen"),
        ("new job, first job, first day at work, first day on the job", "a happy businessman with a briefcase"),
        ("presentation, powerpoint, slide show, slideshow", "a business presentation"),
        ("productivity, getting things done, task management, checklist", "a to-do list and a check mark"),
        ("quality control, quality check, inspection", "a magnifying glass and a package"),
        ("professional development, coaching, mentoring, mentor, mentorship, training", "a woman pointing at a whiteboard"),
        ("reality show, talk show, game show, tv show, tv series, television show", "a television with a star on the screen"),
        ("small business, small business owner, shop owner, shopkeeper, family business", "a woman in front of a shop"),
        ("side hustle, passive income", "a laptop with a dollar sign on the screen"),
        ("student loan, student loans, tuition", "a graduation cap and a money bag"),
        ("video editing, video production, film editing", "a desktop computer with film frames on the screen"),
        ("virtual reality, vr, augmented reality, metaverse", "a boy wearing a vr headset"),
        // What is typed first, to see whether anything comes.
        (
            "test, testing, a test, just a test, test prompt, test request, this is a test, hello test, test test, test 1, test 123",
            "a test card"
        ),
        ("sample, example, demo, sample image, example image, demo image, dummy, dummy image, lorem ipsum", "a picture placeholder"),
        ("old friends", "two old men on a bench"),
    ];
}
