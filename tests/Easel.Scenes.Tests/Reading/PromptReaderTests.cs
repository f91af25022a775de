using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

public sealed class PromptReaderTests
{
    [Theory]
    // one thing
    [InlineData("red apple", "flat red apple")]
    [InlineData("Flat Red Apple", "flat red apple")]
    [InlineData("apple", "flat red apple")]
    [InlineData("A CAT!!!", "flat cat")]
    [InlineData("the cat", "flat cat")]
    [InlineData("an icon of a fox", "flat fox")]
    [InlineData("please draw me a guitar", "flat guitar")]
    [InlineData("rocket.", "flat rocket")]
    [InlineData("a rocket, 4k, hd, masterpiece, best quality", "flat rocket")]
    [InlineData("a photo of a cute kitten wearing a hat", "flat cat face + flat top hat")]
    // names of several words
    [InlineData("fire engine", "flat fire engine")]
    [InlineData("fire truck", "flat fire engine")]
    [InlineData("firetruck", "flat fire engine")]
    [InlineData("hot dog", "flat hot dog")]
    [InlineData("a palm tree", "flat palm tree")]
    [InlineData("t-shirt", "flat t-shirt")]
    [InlineData("jack-o-lantern", "flat jack-o-lantern")]
    [InlineData("T-Rex", "flat t-rex")]
    [InlineData("a teddy bear", "flat teddy bear")]
    [InlineData("ice cream", "flat ice cream")]
    [InlineData("face with tears of joy", "flat face with tears of joy")]
    [InlineData("snow-capped mountain", "flat snow-capped mountain")]
    // synonyms and kinds
    [InlineData("kitten", "flat cat")]
    [InlineData("puppy", "flat dog")]
    [InlineData("a car", "flat automobile")]
    [InlineData("an automobile", "flat automobile")]
    [InlineData("sedan", "flat automobile")]
    [InlineData("terrier", "flat dog")]
    [InlineData("plane", "flat airplane")]
    [InlineData("bunny", "flat rabbit")]
    [InlineData("pumpkin", "flat pumpkin")]
    [InlineData("bee", "flat honeybee")]
    [InlineData("dessert", "flat birthday cake")]
    [InlineData("ufo", "flat flying saucer")]
    // colours
    [InlineData("blue apple", "flat blue apple")]
    [InlineData("a green pear", "flat green pear")]
    [InlineData("green apple", "flat green apple")]
    [InlineData("red heart", "flat red heart")]
    [InlineData("a blue heart", "flat blue heart")]
    [InlineData("heart", "flat red heart")]
    [InlineData("gray elephant", "flat grey elephant")]
    [InlineData("a crimson car", "flat red automobile")]
    [InlineData("the car is purple", "flat purple automobile")]
    [InlineData("a cat in black", "flat black cat")]
    [InlineData("an orange cat", "flat orange cat")]
    [InlineData("the cat is orange", "flat orange cat")]
    [InlineData("a big red wooden chair", "flat red chair")]
    [InlineData("red blue apple", "flat blue apple")]
    [InlineData("red and blue balloon", "flat red balloon")]
    [InlineData("red red apple", "flat red apple")]
    [InlineData("four red and blue balloons", "2 flat red balloon + 2 flat blue balloon")]
    [InlineData("red, green and yellow balloons", "flat red balloon + flat green balloon + flat yellow balloon")]
    [InlineData("blue", "flat blue circle")]
    // styles
    [InlineData("3d rocket", "3d rocket")]
    [InlineData("a 3D sailboat", "3d sailboat")]
    [InlineData("cartoon fox", "cartoon fox")]
    [InlineData("a fox in cartoon style", "cartoon fox")]
    [InlineData("fox, shaded", "shaded fox")]
    [InlineData("a vivid rose", "3d rose")]
    [InlineData("natural pear", "shaded pear")]
    [InlineData("glossy red apple, 3d", "3d red apple")]
    [InlineData("twemoji style bus", "cartoon bus")]
    // counts
    [InlineData("three red balloons", "3 flat red balloon")]
    [InlineData("3 balloons", "3 flat balloon")]
    [InlineData("one cat", "flat cat")]
    [InlineData("a couple of dogs", "2 flat dog")]
    [InlineData("a dozen eggs", "12 flat egg")]
    [InlineData("half a dozen eggs", "6 flat egg")]
    [InlineData("many stars", "7 flat star")]
    [InlineData("balloons", "3 flat balloon")]
    [InlineData("wolves and mice", "3 flat wolf + 3 flat mouse")]
    [InlineData("500 cats", "20 flat cat")]
    [InlineData("five hundred cats", "20 flat cat")]
    [InlineData("99999999999999999999 cats", "20 flat cat")]
    [InlineData("twenty five bees", "20 flat honeybee")]
    [InlineData("18 apples and 5 pears", "15 flat red apple + 5 flat pear")]
    [InlineData("three kitchen knives", "3 flat kitchen knife")]
    [InlineData("two fire engines", "2 flat fire engine")]
    [InlineData("four cherries", "4 flat cherries")]
    [InlineData("apples x5", "5 flat red apple")]
    [InlineData("5x apple", "5 flat red apple")]
    [InlineData("glasses", "flat glasses")]
    [InlineData("a pair of scissors", "flat scissors")]
    [InlineData("a pair of dogs", "2 flat dog")]
    [InlineData("a 3 year old cat", "flat cat")]
    [InlineData("two slices of pizza", "2 flat slice of pizza")]
    [InlineData("a herd of elephants", "7 flat elephant")]
    [InlineData("an apple and another apple", "2 flat red apple")]
    [InlineData("apple, apple, apple", "3 flat red apple")]
    [InlineData("cat, cute cat, fluffy cat", "flat cat")]
    [InlineData("a cat. The cat is black.", "flat black cat")]
    // several things
    [InlineData("a cat and a dog", "flat cat + flat dog")]
    [InlineData("cat & dog", "flat cat + flat dog")]
    [InlineData("cat + dog", "flat cat + flat dog")]
    [InlineData("cat, dog, bird", "flat cat + flat dog + flat bird")]
    [InlineData("cat dog bird", "flat cat + flat dog + flat bird")]
    [InlineData("cat/dog", "flat cat + flat dog")]
    [InlineData("two apples and a pear", "2 flat red apple + flat pear")]
    [InlineData("a red cat and a blue dog", "flat red cat + flat blue dog")]
    [InlineData("a purple car and a green car", "flat purple automobile + flat green automobile")]
    [InlineData("a dog with a ball", "flat dog + flat ball")]
    [InlineData("a dessert and a dog", "flat birthday cake + flat dog")]
    [InlineData("two big red apples and a small green pear", "2 flat red apple + flat green pear")]
    [InlineData("three cats: one black, one white and one orange", "flat orange cat + flat black cat + flat white cat")]
    [InlineData("five balloons, two red and three blue", "3 flat blue balloon + 2 flat red balloon")]
    // things in roles that cannot be drawn
    [InlineData("banana bread", "flat bread")]
    [InlineData("a basketball player", "flat person bouncing ball + flat basketball")]
    [InlineData("8 ball", "8 flat ball")]
    [InlineData("pool 8 ball", "flat pool 8 ball")]
    [InlineData("three fish swimming", "3 flat fish")]
    [InlineData("a dragon breathing fire", "flat dragon + flat jet of fire")]
    [InlineData("a dozen red roses", "12 flat red rose")]
    [InlineData("a black bear", "flat black bear")]
    [InlineData("cat's house", "flat house")]
    [InlineData("a happy dog", "flat dog")]
    [InlineData("a cat with blue eyes", "flat cat")]
    [InlineData("a cat in a forest", "flat cat")]
    [InlineData("a house made of cheese", "flat house")]
    [InlineData("a dog wearing sunglasses and a top hat", "flat dog face + flat sunglasses + flat top hat")]
    [InlineData("a woman in a red dress", "flat woman")]
    [InlineData("a woman in a red dress on the beach", "flat woman")]
    [InlineData("a bearded man", "flat man: beard")]
    [InlineData("a blonde woman", "flat woman: blond hair")]
    [InlineData("a man with red hair", "flat man: red hair")]
    [InlineData("a man with short red hair", "flat man")]
    [InlineData("a man riding a bicycle", "flat man")]
    [InlineData("a woman who is doing yoga", "flat woman")]
    [InlineData("a girl riding a pony", "flat girl + flat horse")]
    [InlineData("a man in the park", "flat man + flat deciduous tree")]
    [InlineData("a man sitting on a bench", "flat man + flat bench")]
    [InlineData("a man and a woman", "flat man + flat woman")]
    [InlineData("a chef cooking pasta", "flat cook + flat frying pan + flat spaghetti + flat oven")]
    [InlineData("a girl with a yellow umbrella", "flat girl + flat yellow umbrella")]
    [InlineData("una niña con un paraguas amarillo", "flat girl + flat yellow umbrella")]
    [InlineData("um cachorro dormindo na praia", "flat dog")]
    [InlineData("eggs in a basket", "3 flat egg + flat basket")]
    [InlineData("a stack of pancakes", "flat pancakes")]
    [InlineData("a vase of flowers", "flat vase + 5 flat flower")]
    [InlineData("a city street", "flat automobile")]
    [InlineData("a watercolor of a rose", "flat rose")]
    [InlineData("a hand-drawn rose", "flat rose")]
    [InlineData("freedom", "flat dove")]
    [InlineData("happiness", "flat smiling face with smiling eyes")]
    [InlineData("in a forest", "flat evergreen tree")]
    [InlineData("a birthday", "flat birthday cake")]
    [InlineData("a cat or a dog", "flat cat")]
    // negation
    [InlineData("a cat without a hat", "flat cat")]
    [InlineData("no dogs, a cat", "flat cat")]
    [InlineData("a dog but no cat", "flat dog")]
    [InlineData("a cat, not a dog", "flat cat")]
    [InlineData("a bear without a hat or gloves", "flat bear")]
    [InlineData("0 dogs and a cat", "flat cat")]
    // sides
    [InlineData("a cat on the left and a dog on the right", "flat cat@Left + flat dog@Right")]
    [InlineData("on the left a cat, on the right a dog", "flat cat@Left + flat dog@Right")]
    // emoji
    [InlineData("🍎", "flat red apple")]
    [InlineData("🍎🍎🍎", "3 flat red apple")]
    [InlineData("🦊🌴", "flat fox standing + flat palm tree")]
    [InlineData("blue 🍎", "flat blue apple")]
    [InlineData("three 🎈", "3 flat balloon")]
    [InlineData("cat 🐱", "flat cat")]
    [InlineData("👍🏽", "flat thumbs up")]
    [InlineData("❤️", "flat red heart")]
    [InlineData("❤", "flat red heart")]
    [InlineData("👩‍🚀", "flat woman astronaut")]
    [InlineData("3️⃣ 🍐", "3 flat pear")]
    // other languages
    [InlineData("ein roter Apfel", "flat red apple")]
    [InlineData("Hund", "flat dog")]
    [InlineData("un chat et un chien", "flat cat + flat dog")]
    [InlineData("pomme rouge", "flat red apple")]
    [InlineData("gato negro", "flat black cat")]
    [InlineData("deux chats noirs", "2 flat black cat")]
    [InlineData("un perro y dos gatos", "flat dog + 2 flat cat")]
    [InlineData("собака и кошка", "flat dog + flat cat")]
    [InlineData("りんご", "flat red apple")]
    [InlineData("红苹果", "flat red apple")]
    [InlineData("一只狗和一只猫", "flat dog + flat cat")]
    [InlineData("赤リンゴ", "flat red apple")]
    [InlineData("고양이", "flat cat")]
    [InlineData("красное яблоко", "flat red apple")]
    [InlineData("แมว", "flat cat")]
    // slips and odd input
    [InlineData("gutar", "flat guitar")]
    [InlineData("a red aple", "flat red apple")]
    [InlineData("a dog and a guittar", "flat dog + flat guitar")]
    [InlineData("a\u0000cat\u0007\u001b", "flat cat")]
    [InlineData("c\u200Bat", "flat cat")]
    [InlineData("\"cat\"", "flat cat")]
    public void Objects_are_read(string prompt, string expected) =>
        Vocabularies.Objects(Vocabularies.Reader.Read(prompt)).ShouldBe(expected);

    [Theory]
    [InlineData("a cat left of a dog", "0 LeftOf 1")]
    [InlineData("a cat to the left of a dog", "0 LeftOf 1")]
    [InlineData("a dog to the right of a tree", "0 RightOf 1")]
    [InlineData("a cat above a house", "0 Above 1")]
    [InlineData("a rocket flying over the moon", "0 Above 1")]
    [InlineData("a cat on top of a house", "0 On 1")]
    [InlineData("a cat on a chair", "0 On 1")]
    [InlineData("a cat under an umbrella", "0 Under 1")]
    [InlineData("a mouse below two cats", "0 Under 1")]
    [InlineData("above a house, a rocket", "1 Above 0")]
    [InlineData("a palm tree next to a house", "0 Beside 1")]
    [InlineData("a cat beside a dog above a house", "0 Beside 1, 1 Above 2")]
    [InlineData("a house to the right of a tree and to the left of a car", "0 RightOf 1, 0 LeftOf 2")]
    [InlineData("zorps over a house with a sailboat", "0 Beside 1")]
    [InlineData("a cat, a dog and a fox", "0 Beside 1, 1 Beside 2")]
    public void Relations_are_read(string prompt, string expected) =>
        string.Join(
                ", ",
                Vocabularies.Reader.Read(prompt).Relations.Select(relation => $"{relation.First} {relation.Kind} {relation.Second}")
            )
            .ShouldBe(expected);

    [Theory]
    [InlineData("a fox on a blue background", "blue")]
    [InlineData("blue background, a fox", "blue")]
    [InlineData("a fox, background: red", "red")]
    [InlineData("a fox. The background is green.", "green")]
    [InlineData("a fox on blue", "blue")]
    [InlineData("a fox on a plain white background", "white")]
    [InlineData("a red fox over a yellow backdrop", "yellow")]
    [InlineData("a fox on a light blue background", "light blue")]
    [InlineData("a fox on a dark green background", "dark green")]
    [InlineData("a fox with no background", "transparent")]
    [InlineData("a fox on a transparent background", "transparent")]
    [InlineData("a blue fox", null)]
    [InlineData("a fox on a blue chair", null)]
    [InlineData("a fox on a forest background", null)]
    public void Backgrounds_are_read(string prompt, string? expected) =>
        Vocabularies.Reader.Read(prompt).Background?.Name.ShouldBe(expected);

    [Fact]
    public void The_background_s_colour_is_not_the_object_s()
    {
        var scene = Vocabularies.Reader.Read("two foxes on a light blue background");
        Vocabularies.Objects(scene).ShouldBe("2 flat fox");
        // #1e88e5 is 30, 136, 229; light adds three fifths of what is missing to 255: 135, 71, 15.6.
        scene.Background!.Fill.ShouldBe(new Rgb(165, 207, 244));
    }

    [Theory]
    [InlineData("vivid", "3d")]
    [InlineData("natural", "shaded")]
    [InlineData("unheard of", "flat")]
    [InlineData(null, "flat")]
    public void The_style_parameter_counts_where_the_prompt_names_none(string? style, string expected)
    {
        Vocabularies.Reader.Read("a fox", style).Style.Id.ShouldBe(expected);
        Vocabularies.Reader.Read("a cartoon fox", style).Style.Id.ShouldBe("cartoon");
    }

    [Fact]
    public void A_prompt_that_excludes_a_thing_never_draws_it() =>
        Vocabularies.Reader.Read("no cat").Objects.ShouldAllBe(thing => thing.Concept.Caption != "cat");

    [Fact]
    public void No_more_kinds_than_fit_are_drawn()
    {
        var scene = Vocabularies.Reader.Read(
            "a cat, a dog, a bird, a fish, a fox, a bear, a lion, a tiger, a rabbit, a pig, a cow, a horse, a crab, a frog, an owl, a snake, a bee, "
                + "an ant, a whale, a shark, a mouse"
        );
        scene.Objects.Count.ShouldBe(Scene.MaxObjects);
        scene.Warnings.ShouldHaveSingleItemWith("prompt_not_drawn").Message.ShouldContain("'mouse'");
    }
}
