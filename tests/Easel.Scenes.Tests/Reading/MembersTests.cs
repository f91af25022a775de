using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Of several that are named together each has what is said of it alone.</summary>
public sealed class MembersTests
{
    [Theory]
    [InlineData(
        "two girls, the first in a red dress, the second in a blue dress",
        "a girl wearing a red dress and a girl wearing a blue dress, flat style"
    )]
    [InlineData("two boys, the first sad, the second happy", "a sad boy and a happy boy, flat style")]
    [InlineData("two balloons, one in red and one in blue", "a red balloon and a blue balloon, flat style")]
    [InlineData(
        "three people, one in red, one in blue and one in green",
        "a person in red, a person in blue and a person in green, flat style"
    )]
    [InlineData("two dogs, one brown one white", "a brown dog and a white dog, flat style")]
    [InlineData("two people, one tall and one short", "a tall person and a short person, flat style")]
    [InlineData("there are two women. one is old and the other is tall", "an old woman and a tall woman, flat style")]
    [InlineData("one man is tall and the other is short", "a tall man and a short man, flat style")]
    [InlineData("two old men, one of them sleeping", "an old man sleeping and an old man, flat style")]
    [InlineData("three dogs, the smallest is brown", "a brown dog and two dogs, flat style")]
    [InlineData(
        "two children: one is holding a balloon and the other is holding a kite",
        "a child holding a balloon, a child holding a kite, flat style"
    )]
    [InlineData(
        "Two friends are laughing. One wears a red hat, the other a blue one.",
        "a friend wearing a red top hat laughing and a friend wearing a blue top hat laughing, flat style"
    )]
    [InlineData(
        "two girls, one wearing a red dress and the other a blue dress",
        "a girl wearing a red dress and a girl wearing a blue dress, flat style"
    )]
    [InlineData("two boys. one is holding a kite, the other a balloon", "a boy holding a kite, a boy holding a balloon, flat style")]
    public void Each_has_what_is_said_of_it(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe(told);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("five birds on a branch, one of them is red", "a red bird, four birds on a branch, flat style")]
    [InlineData("three cups on a table, one red, one blue and one green", "a red cup, a blue cup, a green cup on a table, flat style")]
    [InlineData(
        "two women talking, one in a red dress and the other in a green dress",
        "a woman wearing a red dress and a woman wearing a green dress talking, flat style"
    )]
    public void What_was_said_of_all_is_said_of_each(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe(told);

    [Theory]
    [InlineData("four apples, one of them green", "flat green apple + 3 flat red apple")]
    [InlineData("five apples, one of them red", "flat red apple + 4 flat green apple")]
    [InlineData("three cups, the left one is blue", "flat blue cup + 2 flat white cup")]
    [InlineData("two mugs, the right one is red", "flat white mug + flat red mug")]
    [InlineData("two balls, the big one is orange", "flat orange ball + flat ball")]
    [InlineData("three balloons, the small one is yellow", "flat yellow balloon + 2 flat balloon")]
    public void The_others_have_another_colour_than_the_one_that_has_it(string prompt, string objects) =>
        Vocabularies.Objects(Vocabularies.Reader.Read(prompt)).ShouldBe(objects);

    [Theory]
    [InlineData("two cats and one dog", "two cats and a dog, flat style")]
    [InlineData("two cats and one zorp", "two cats, flat style")]
    [InlineData("two dogs on one sofa", "two dogs on a sofa, flat style")]
    [InlineData("three cats, one black and two white", "two white cats and a black cat, flat style")]
    public void What_is_named_beside_them_is_none_of_them(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe(told);

    [Theory]
    [InlineData("a woman in red and a man in blue", "a woman in red and a man in blue, flat style")]
    [InlineData("a balloon in red and a balloon in blue", "a red balloon and a blue balloon, flat style")]
    public void Who_is_named_after_a_colour_is_in_nothing(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe(told);

    [Theory]
    [InlineData("a girl bigger than a house")]
    [InlineData("a boy taller than his father")]
    [InlineData("a mouse larger than a cat")]
    public void The_larger_of_two_is_larger_than_it_is_in_life(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Scale.ShouldBeGreaterThan(1);
        scene.Objects[1].Scale.ShouldBeLessThan(1);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("A family of bears has a picnic in a forest clearing; the smallest one eats honey", "bear", 4)]
    [InlineData("a family of mice lives in a shoe; the smallest one sleeps", "mouse", 4)]
    [InlineData("five foxes walk through the snow, the smallest one sleeps", "fox", 5)]
    [InlineData("three dogs run along the beach, the youngest carries a stick", "dog", 3)]
    [InlineData("a family of ducks swims on a pond while the smallest one sleeps on the bank", "duck", 4)]
    public void The_smallest_is_one_of_those_who_were_named_and_smaller(string prompt, string caption, int all)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var members = scene.Objects.Where(thing => thing.Concept.Caption == caption).ToList();
        members.Sum(thing => thing.Count).ShouldBe(all, scene.Description);
        members.MinBy(thing => thing.Scale).ShouldNotBeNull().Scale.ShouldBeLessThan(members.Max(thing => thing.Scale));
        scene.Warnings.ShouldNotContain(warning => warning.Message.Contains("'one'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("three bears sit at a table, the smallest one cries", "crying", "sitting")]
    [InlineData("two brothers fly a kite, the younger one laughs", "laughing", "flying a kite")]
    [InlineData("three sisters bake cookies; the youngest one licks the spoon", "licking a spoon", "baking")]
    [InlineData("three children build a snowman; the youngest one is holding a carrot", "holding a carrot", "building")]
    [InlineData("two astronauts plant a flag, one of them waves", "waving", "planting")]
    [InlineData("six penguins stand on the ice, one of them wears a red scarf", "wearing a red scarf", "five penguins standing")]
    public void One_does_something_by_itself_and_the_others_what_was_said_of_all(string prompt, string one, string all)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain(one);
        scene.Description.ShouldContain(all);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption.Contains("building") || thing.Concept.Caption.Contains("face"));
    }

    [Theory]
    [InlineData("two cats sit on a windowsill; one of them looks at the moon, the other is asleep")]
    [InlineData("three dogs lie on a sofa; the smallest one is asleep")]
    [InlineData("four birds sit on a branch, the youngest one sleeps")]
    public void All_are_where_all_were_said_to_be(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene
            .Relations.Where(relation => relation.Kind == SceneRelationKind.On)
            .GroupBy(relation => relation.Second)
            .ShouldHaveSingleItem(scene.Description)
            .Count()
            .ShouldBe(2, scene.Description);
    }

    [Theory]
    [InlineData("a penguin slides down a hill while two other penguins watch", "penguin")]
    [InlineData("a cat sleeps while two other cats play", "cat")]
    [InlineData("a dog catches a frisbee while three other dogs run", "dog")]
    public void Others_of_the_kind_do_something_else(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.Count(thing => thing.Concept.Caption == caption).ShouldBe(2);

    [Theory]
    [InlineData("A mother reads a story to her two children, one of them is already asleep", "a child asleep and a child")]
    [InlineData("A man walks with his two dogs, one of them is still asleep", "a dog asleep and a dog")]
    public void Of_ones_own_one_sleeps(string prompt, string told) => Vocabularies.Reader.Read(prompt).Description.ShouldContain(told);

    [Fact]
    public void The_smaller_of_two_is_smaller_than_it_is_in_life()
    {
        var scene = Vocabularies.Reader.Read("an elephant smaller than a cat");
        scene.Objects[0].Scale.ShouldBeLessThan(1);
        scene.Objects[1].Scale.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData(
        "Three children. One is dressed as a ghost, another one as a pumpkin, and the smallest one, a little witch, carries a bucket"
    )]
    [InlineData("Two kids are playing. One is dressed as a pirate and the other as a pumpkin")]
    public void Who_is_dressed_as_something_is_no_such_thing(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.Caption == "pumpkin");

    [Theory]
    [InlineData("Children go from door to door on Halloween night")]
    [InlineData("Two girls walk from house to house")]
    public void Nobody_comes_out_of_the_doors_one_goes_to(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.ShouldNotContain(thing => thing.Concept.Caption == "door" || thing.Concept.Caption == "house");

    [Theory]
    [InlineData("Two old men are playing chess in the park. One of them is scratching his head, the other one smiles")]
    [InlineData("Two girls play cards at a table. One laughs and the other one is worried")]
    public void Who_plays_a_game_with_another_stays_with_them(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain("two ");
        scene.Description.ShouldContain(" playing c");
        scene.Warnings.ShouldContain(warning => warning.Message.Contains("other one", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Three animals sit on a bench: a pig, a cat and a dog.", "pig", "cat", "dog")]
    [InlineData("Two friends walk through the forest: a small bear and a tall giraffe.", "bear", "giraffe")]
    public void Those_who_are_listed_are_all(string prompt, params string[] captions)
    {
        var lives = Vocabularies.Reader.Read(prompt).Objects.Where(thing => thing.Concept.Traits.Lives || thing.Concept.IsPerson);
        lives.Select(thing => (thing.Concept.Caption, thing.Count)).ShouldBe(captions.Select(caption => (caption, 1)), ignoreOrder: true);
    }

    [Theory]
    [InlineData("A happy family is having breakfast in a kitchen. The father is making pancakes and the mother is pouring juice.", 2)]
    [InlineData("A family is at the beach. The mother reads a book and the kids build a sandcastle.", 4)]
    public void A_family_is_those_of_whom_is_told(string prompt, int people)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "family", scene.Description);
        scene.Objects.Where(thing => thing.Concept.IsPerson).Sum(thing => thing.Count).ShouldBe(people, scene.Description);
    }

    [Theory]
    [InlineData(
        "A group of penguins waits in front of a truck. The seller is a polar bear with a white cap",
        "polar bear dressed as a seller"
    )]
    [InlineData("Three mice sit at desks. The teacher is an owl", "owl dressed as a teacher")]
    [InlineData("The waiter is a bear", "bear dressed as a waiter")]
    public void Who_is_said_to_be_an_animal_is_there_once(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain(told);
        scene.Objects.ShouldNotContain(thing => thing.Concept.IsPerson, scene.Description);
    }

    [Theory]
    [InlineData("a pirate girl with a parrot", "a girl dressed as a pirate")]
    [InlineData("a little ninja boy jumps", "a ninja")]
    [InlineData("a superhero girl flies over the city", "a girl dressed as a superhero")]
    public void Trades_before_boys_and_girls_are_worn(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(told.Split(' ')[^1]);

    [Theory]
    [InlineData("A woman pours tea. Her assistant, a small robot on wheels, brings her a test tube", "robot", 1)]
    [InlineData("A boy walks in the forest. His best friend, a big bear, carries a basket", "bear", 1)]
    public void Whoever_is_named_by_two_names_is_there_once(string prompt, string caption, int people)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count(thing => thing.Concept.Caption == caption).ShouldBe(1, scene.Description);
        scene.Objects.Count(thing => thing.Concept.IsPerson && thing.Concept.Caption != caption).ShouldBe(people, scene.Description);
    }
}
