using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Who is unwell is seen to be, chores are done by somebody, and what is done to another's clothes is done beside them.</summary>
public sealed class AilmentTests
{
    [Theory]
    [InlineData("a man with a headache", nameof(PoseName.CoveringEars))]
    [InlineData("guy with stomach ache", nameof(PoseName.HoldingInFront))]
    [InlineData("an old woman with back pain", nameof(PoseName.HandsOnHips))]
    [InlineData("a boy with a toothache", nameof(PoseName.Grooming))]
    [InlineData("toothache", nameof(PoseName.Grooming))]
    [InlineData("a bad headache", nameof(PoseName.CoveringEars))]
    [InlineData("hangover", nameof(PoseName.CoveringEars))]
    [InlineData("back pain icon", nameof(PoseName.HandsOnHips))]
    public void An_ache_is_held(string prompt, string pose)
    {
        var person = Vocabularies.Person(prompt);
        person.PoseName.ToString().ShouldBe(pose);
        person.Mood.ShouldBe(Mood.Sad);
        Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a shy girl on a bench", nameof(Mood.Neutral))]
    [InlineData("a bored teenager", nameof(Mood.Neutral))]
    [InlineData("a jealous man", nameof(Mood.Angry))]
    [InlineData("a lazy boy", nameof(Mood.Asleep))]
    public void A_temper_is_seen_in_the_face(string prompt, string mood) => Vocabularies.Person(prompt).Mood.ToString().ShouldBe(mood);

    [Theory]
    [InlineData("girl with a fever", "thermometer")]
    [InlineData("a sick boy", "thermometer")]
    [InlineData("boy sneezing into a tissue", "handkerchief")]
    [InlineData("a woman blowing her nose", "handkerchief")]
    [InlineData("a man with a cold", "handkerchief")]
    [InlineData("a stuffy nose", "handkerchief")]
    [InlineData("a nasty cold", "handkerchief")]
    [InlineData("the flu", "thermometer")]
    public void Who_is_ill_holds_what_shows_it(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(drawn => drawn.Concept.Caption).ShouldContain(thing, scene.Description);
        scene.Objects.Count.ShouldBe(2, scene.Description);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a boy with a broken leg in a cast")]
    [InlineData("a woman with a sprained ankle")]
    [InlineData("a man with his leg in a cast")]
    public void Who_broke_a_leg_is_on_crutches(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain("on crutches");
        scene.Objects.ShouldNotContain(drawn => drawn.Concept.Caption == "leg cast");
    }

    [Theory]
    [InlineData("a woman shopping online from her couch", "sofa")]
    [InlineData("a student working on a laptop from his bed", "bed")]
    [InlineData("a man ordering online", "laptop")]
    public void Who_does_it_online_has_a_laptop_and_no_bags(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var names = scene.Objects.Select(drawn => drawn.Concept.Caption).ToList();
        names.ShouldContain(caption => caption.Contains("laptop"), scene.Description);
        names.ShouldContain(caption => caption.Contains(thing), scene.Description);
        names.ShouldNotContain("shopping bags");
        scene.Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.OutOf);
    }

    [Theory]
    [InlineData("a man with a cold drink")]
    [InlineData("a sick bag")]
    public void A_cold_drink_is_no_cold(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.Select(drawn => drawn.Concept.Caption).ShouldNotContain("handkerchief");

    [Theory]
    [InlineData("folding laundry", "folding laundry")]
    [InlineData("making the bed", "making bed")]
    [InlineData("hanging clothes to dry", "hanging clothes")]
    [InlineData("taking out the trash", "taking out trash")]
    [InlineData("grocery shopping", "shopping")]
    [InlineData("a man taking out the garbage", "taking out garbage")]
    [InlineData("bungee jumping", "bungee jumping")]
    [InlineData("a remote worker on a video call", "on a video call")]
    [InlineData("a girl taking an online class", "taking an online class")]
    public void Chores_and_pastimes_are_done_by_somebody(string prompt, string doing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(drawn => drawn.Vector is PersonDrawing, scene.Description);
        scene.Description.Replace(" the ", " ", StringComparison.Ordinal).ShouldContain(doing);
        scene.Warnings.ShouldNotContain(warning => warning.Code == "prompt_not_understood");
    }

    [Theory]
    [InlineData("a mom tying her son's shoes", "son")]
    [InlineData("a dad zipping up his daughter's jacket", "daughter")]
    [InlineData("mother putting on her daughter's boots", "daughter")]
    public void Whose_clothes_are_put_on_is_there_and_the_clothes_are_not(string prompt, string whom)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldAllBe(drawn => drawn.Vector is PersonDrawing);
        scene.Description.ShouldContain(whom);
    }

    [Theory]
    [InlineData("a squirrel stuffing acorns in its cheeks", "acorn")]
    [InlineData("a hamster stuffing its cheeks with seeds", "seeds")]
    [InlineData("a boy stuffing his face with cake", "birthday cake")]
    public void What_cheeks_are_filled_with_is_eaten(string prompt, string food)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(drawn => drawn.Concept.Caption).ShouldContain(food, scene.Description);
        scene.Description.ShouldContain("eating");
        scene.Description.ShouldNotContain("face");
    }

    [Theory]
    [InlineData("girl blowing dandelion seeds")]
    [InlineData("a kid blowing on a dandelion")]
    [InlineData("a girl making a wish on a dandelion")]
    public void Who_blows_at_a_dandelion_holds_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(drawn => drawn.Concept.Caption).ShouldContain("dandelion", scene.Description);
        scene.Objects.Count.ShouldBe(2, scene.Description);
        Vocabularies.Person(prompt).Mood.ShouldBe(Mood.Blowing);
    }

    [Theory]
    [InlineData("a boy with a broken arm in a cast")]
    [InlineData("a girl with a broken wrist")]
    [InlineData("a man with his arm in a sling")]
    [InlineData("a hockey player wearing an arm sling")]
    public void A_broken_arm_lies_in_a_sling(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<PersonDrawing>().Outfit.Details.ShouldContain(Detail.Sling);
        scene.Warnings.ShouldBeEmpty();
    }
}
