using Easel.Scenes.Reading.Topics;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Prompts that name no thing but what everybody pictures: holidays, feelings, school subjects, work and meals.</summary>
public sealed class NamedTopicTests
{
    public static TheoryData<string> Pictures => [.. NamedTopics.Pictures];

    [Theory]
    [MemberData(nameof(Pictures))]
    public void What_a_topic_is_said_as_can_be_drawn(string picture)
    {
        var scene = Vocabularies.Reader.Read(picture);
        scene.Description.ShouldNotContain("question mark");
        scene.Warnings.ShouldNotContain(warning => warning.Code == "prompt_replaced");
    }

    [Theory]
    [InlineData("St. Patrick's Day", "a leprechaun")]
    [InlineData("Mother's Day", "a bouquet")]
    [InlineData("mothers day", "a bouquet")]
    [InlineData("Diwali celebration", "diya lamps")]
    [InlineData("Hanukkah", "a dreidel")]
    [InlineData("Day of the Dead sticker", "a skull")]
    [InlineData("Chinese New Year party", "a dragon dance")]
    [InlineData("Eid Mubarak", "\"Eid Mubarak\"")]
    public void A_holiday_is_what_is_seen_of_it(string prompt, string told) => Shows(prompt, told);

    [Theory]
    [InlineData("photosynthesis poster for kids", "a sun above a potted plant")]
    [InlineData("times table", "a blackboard")]
    [InlineData("online shopping", "a laptop with a shopping cart")]
    [InlineData("illustration of burnout", "a tired man")]
    [InlineData("marriage proposal", "proposing")]
    [InlineData("work from home", "with a laptop")]
    [InlineData("earthquake", "a broken house")]
    [InlineData("leo zodiac sign", "a lion")]
    [InlineData("space explorer game character", "an astronaut")]
    [InlineData("crazy cat lady", "five cats")]
    [InlineData("school lunch", "a lunch box")]
    [InlineData("golden hour", "at sunset")]
    public void A_topic_is_who_and_what_everyone_pictures(string prompt, string told) => Shows(prompt, told);

    [Theory]
    [InlineData("Mexican food", "a taco")]
    [InlineData("Italian cuisine", "a spaghetti")]
    [InlineData("traditional Indian dishes", "a curry rice")]
    [InlineData("Japanese street food", "a sushi")]
    [InlineData("Chinese takeout", "a takeout box")]
    public void Food_of_a_nation_is_dishes_that_are_known_of_it(string prompt, string told) => Shows(prompt, told);

    [Theory]
    [InlineData("dog walker", "a person walking")]
    [InlineData("horse trainer logo", "a person pointing at a horse")]
    [InlineData("goat feeding", "a person feeding")]
    [InlineData("cow milking", "a person milking a cow")]
    [InlineData("dog mom", "a happy woman hugging a dog")]
    [InlineData("pet adoption event", "hugging a dog")]
    [InlineData("camel ride", "a girl riding")]
    [InlineData("dog wash", "a person washing")]
    public void Whose_work_or_love_is_an_animal_is_with_it(string prompt, string told) => Shows(prompt, told);

    [Theory]
    [InlineData("cat mug", "a mug with a cat")]
    [InlineData("pink unicorn backpack", "a pink backpack with a unicorn")]
    [InlineData("dinosaur pajamas", "with a")]
    [InlineData("lion crest", "a plain shield with a lion")]
    [InlineData("eagle emblem", "a plain shield with an eagle")]
    [InlineData("bee costume", "a child dressed as a bee")]
    public void A_thing_has_upon_it_what_it_is_named_after(string prompt, string told) => Shows(prompt, told);

    [Theory]
    [InlineData("skeleton pirate", "a skeleton wearing a pirate hat")]
    [InlineData("a vampire queen", "a vampire wearing a crown")]
    [InlineData("elf archer character", "an elf holding a bow and arrow")]
    [InlineData("zombie chef", "a zombie wearing a chef hat")]
    public void A_creature_keeps_its_look_in_its_calling(string prompt, string told) => Shows(prompt, told);

    [Theory]
    [InlineData("soccer fan", "a soccer ball")]
    [InlineData("tennis champion", "a tennis racket")]
    [InlineData("basketball coach", "a whistle")]
    public void Who_is_called_after_a_sport_has_what_it_is_played_with(string prompt, string told) => Shows(prompt, told);

    [Theory]
    [InlineData("car repair shop", "a mechanic repairing")]
    [InlineData("stamp collection", "five stamps")]
    [InlineData("pizza lover", "a happy person holding a pizza")]
    [InlineData("guitar shopping", "shopping bags")]
    [InlineData("hot dog eating contest", "a person eating a hot dog")]
    [InlineData("pumpkin carving contest", "carving")]
    public void Who_does_something_with_a_thing_has_it(string prompt, string told) => Shows(prompt, told);

    [Theory]
    [InlineData("knitting club poster", "a person knitting")]
    [InlineData("swimming lessons poster", "a person swimming")]
    [InlineData("sewing class", "a person sewing")]
    [InlineData("guitar lesson", "a girl playing guitar")]
    [InlineData("push ups", "a person doing push ups")]
    [InlineData("driving lesson", "a person driving")]
    public void A_club_or_a_lesson_is_somebody_at_it(string prompt, string told) => Shows(prompt, told);

    [Theory]
    [InlineData("no running", "\"NO RUNNING\"")]
    [InlineData("no food or drinks", "\"NO FOOD OR DRINKS\"")]
    [InlineData("caution hot surface", "\"CAUTION HOT SURFACE\"")]
    [InlineData("gluten free", "\"GLUTEN FREE\"")]
    [InlineData("push to open", "\"PUSH TO OPEN\"")]
    public void A_ban_and_a_claim_stand_on_a_sign(string prompt, string told) => Shows(prompt, told);

    [Theory]
    [InlineData("recipe app logo", "fork")]
    [InlineData("dating app icon", "heart")]
    [InlineData("landscaping logo", "seedling")]
    public void A_logo_of_what_is_no_thing_shows_what_such_a_trade_has(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(told);

    [Theory]
    [InlineData("dinner party", "having dinner")]
    [InlineData("cat walking", "a cat walking")]
    [InlineData("bird feeder", "a bird feeder")]
    [InlineData("a coffee mug", "a mug")]
    [InlineData("chicken nuggets", "chicken nuggets")]
    [InlineData("a vampire bat", "a bat")]
    [InlineData("a lucky star in the sky", "a star")]
    public void What_is_a_thing_or_a_happening_stays_so(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(told);

    private static void Shows(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain(told);
        scene.Warnings.ShouldNotContain(warning => warning.Code == "prompt_not_understood");
    }
}
