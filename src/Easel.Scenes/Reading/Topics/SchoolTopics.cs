namespace Easel.Scenes.Reading.Topics;

/// <summary>Subjects and hours of school.</summary>
internal static class SchoolTopics
{
    public static readonly (string Names, string Pictured)[] All =
    [
        ("photosynthesis", "a sun above a potted plant"),
        ("food chain, food web", "a leaf, a caterpillar, a bird and a cat in a row"),
        ("states of matter, solid liquid gas", "an ice cube, a glass of water and a cloud"),
        ("number line", "the numbers 1 to 9"),
        (
            "times table, times tables, multiplication table, multiplication, multiplication tables, times table chart",
            "a blackboard saying \"2 x 3 = 6\""
        ),
        (
            "math, maths, mathematics, arithmetic, math problem, math problems, math equation, addition, math homework, algebra, math class, maths class",
            "a blackboard saying \"2 + 3 = 5\""
        ),
        ("geometry, shapes", "a triangle, a circle, a square, a star and a heart"),
        ("3d shapes", "a cube, a sphere, a cone and a cylinder"),
        ("fractions, fraction", "a pizza with a slice missing"),
        ("opposites", "a big elephant and a tiny mouse"),
        ("school lunch, packed lunch, school lunchbox, lunch time, lunchtime, cafeteria lunch", "a lunch box, a sandwich and a red apple"),
        ("perfect score, good grades, straight as, good grade, a plus", "a test paper and a star"),
        ("story time, storytime, read aloud, library story time", "a woman reading a book to a boy and a girl"),
        ("show and tell", "a girl holding a teddy bear and a boy with a toy car"),
        ("potty training, toilet training", "a toddler and a toilet"),
        (
            "bedtime, bedtime routine, bedtime story, time for bed, sleep time, sleeptime",
            "a girl in bed in a bedroom at night with a teddy bear"
        ),
        ("morning routine, getting ready", "a person brushing teeth"),
        ("good manners, manners, politeness", "a boy and a girl shaking hands"),
        ("sharing, sharing toys", "a girl with a teddy bear and a boy"),
        ("taking turns, waiting your turn", "three children in a row beside a slide"),
        ("lining up, line up, waiting in line, standing in line, queue, long line, long queue", "five people in a row"),
        ("snack time", "a girl eating a cookie"),
        ("circle time", "children holding hands in a circle"),
        ("class pet", "a hamster in a cage"),
        ("group project, study group, group work, teamwork in class", "three students at a table with books"),
        ("back to school", "a girl with a backpack and a school bus"),
        ("quiz, final exam, midterm, multiple choice test", "a student writing at a desk with a test paper"),
        ("school bully, bullying, cyberbullying", "an angry boy pointing at a crying girl"),
        ("detention", "a sad boy at a desk"),
        ("hall pass", "a sign saying \"HALL PASS\""),
        ("anatomy, human body, human anatomy, human organs", "a skeleton, a brain and an anatomical heart"),
        ("gravity", "an apple falling from a tree"),
        ("evolution", "a fish, a lizard, a monkey and a man in a row"),
        ("cell division, mitosis", "two microbes"),
        ("chemical reaction, chemistry", "a flask and test tubes"),
        ("biology", "a microscope and a leaf"),
        ("physics", "an atom symbol and a magnet"),
        ("geography", "a globe and a map"),
        ("history, ancient history, history class, history lesson", "a scroll and a castle"),
        ("literature, poetry, poem", "an open book and a quill pen"),
        ("grammar, alphabet, abc, abcs", "the letters A, B and C"),
        (
            "foreign language, language learning, learning english, learn english, english class, english lesson",
            "an open book and the word \"Hello\""
        ),
        ("learning, education, online course", "a stack of books and a graduation cap"),
        ("science, stem, stem education", "a microscope, a flask and an atom symbol"),
        ("art, arts, visual arts, fine art", "an artist palette and a paintbrush"),
        ("music theory, music lesson, music lessons, music class", "a girl playing violin and a boy playing guitar"),
        ("geology", "a rock and crystals"),
        ("ecology, ecosystem, biodiversity", "a tree, a bird, a butterfly and a frog in a meadow"),
        ("recess duty, playground fun", "a girl on a swing"),
        ("lab safety, safety first", "goggles and a lab coat"),
        ("moon phases, phases of the moon", "a new moon, a waxing crescent moon, a first quarter moon and a full moon in a row"),
        ("mind map, org chart, organization chart, organizational chart, organigram", "a flowchart"),
        ("chore chart, reward chart, behavior chart, good behavior chart, sticker chart, habit tracker", "a to-do list and a star"),
        ("family tree, genealogy, ancestry", "a family under a tree"),
        ("timeline, project timeline", "a calendar and an arrow"),
        (
            "science fair, school science fair, science project, science fair project, science day",
            "a girl and a boy with a volcano and a flask"
        ),
        ("moon landing", "an astronaut and a lunar lander on the moon"),
        ("winter solstice, summer solstice, equinox", "a sun and a crescent moon"),
        ("nursery rhyme, nursery rhymes", "a cow jumping over a moon"),
        ("prehistoric times, prehistory, stone age, ice age", "a caveman and a mammoth"),
        ("quiet time", "a girl reading a book on a pillow"),
        ("rules, school rules, class rules, classroom rules, house rules, table manners rules", "a to-do list"),
        ("study abroad, exchange program", "a student with a suitcase and a globe"),
        ("table manners", "a girl eating at a table"),
        ("time out, timeout, in trouble, punishment", "a sad boy on a stool"),
        ("life hack, life hacks, hack, tips and tricks", "a light bulb"),
    ];
}
