namespace Easel.Scenes.Tests.Reading;

/// <summary>One word, two things: which is meant is said by the other words.</summary>
public sealed class WordCompanyTests
{
    [Theory]
    [InlineData("a keyboard, a mouse and a monitor", "computer mouse")]
    [InlineData("a laptop and a mouse", "computer mouse")]
    [InlineData("a mouse and cheese", "mouse")]
    [InlineData("a cat looking at a mouse on a keyboard", "mouse")]
    [InlineData("a bat and a ball", "baseball bat")]
    [InlineData("a bat in a cave", "bat")]
    [InlineData("a pot on a stove", "cooking pot")]
    [InlineData("two pots and a pan", "cooking pot")]
    [InlineData("a plant in a pot", "flowerpot")]
    [InlineData("a chest full of gold", "treasure chest")]
    [InlineData("a seal on a rock", "seal")]
    [InlineData("a turkey on a platter", "roast turkey")]
    [InlineData("a turkey on a farm", "turkey")]
    [InlineData("a chicken in the oven", "roast turkey")]
    [InlineData("a chicken and a cow", "chicken")]
    [InlineData("a woman with red nails", "nail polish")]
    [InlineData("a hammer and nails", "nail")]
    [InlineData("a girl catching a butterfly with a net", "butterfly net")]
    [InlineData("a nurse and a mask", "surgical mask")]
    [InlineData("a baby with a bottle", "baby bottle")]
    [InlineData("a baby and a bottle of wine", "wine bottle")]
    [InlineData("a kid and a scooter", "kick scooter")]
    [InlineData("a bucket of paint and a roller", "paint roller")]
    [InlineData("a boxer punching a bag", "punching bag")]
    [InlineData("a girl with a bag", "bag")]
    [InlineData("a violin and a bow", "violin bow")]
    [InlineData("a bow and a quiver", "bow and arrow")]
    [InlineData("a red bow", "ribbon")]
    [InlineData("salmon with rice and asparagus", "salmon fillet")]
    [InlineData("salt and pepper", "salt and pepper shakers")]
    [InlineData("a pencil, a rubber and a ruler", "eraser")]
    [InlineData("a roll with butter", "bread roll")]
    [InlineData("a bottle of wine and two glasses", "wine glass")]
    [InlineData("a bottle of champagne and two glasses", "champagne flute")]
    [InlineData("a glass of white wine and grapes", "grapes")]
    [InlineData("glasses on a book", "glasses")]
    [InlineData("a drum and drumsticks", "drumsticks")]
    [InlineData("a heart, a spade, a club and a diamond", "spade suit")]
    [InlineData("a bucket and a spade", "shovel")]
    [InlineData("a comb and a brush", "hairbrush")]
    [InlineData("an easel and a brush", "paintbrush")]
    [InlineData("headphones on a stand", "display stand")]
    [InlineData("a lemonade stand", "stall")]
    [InlineData("a fruit stand at the market", "fruit stall")]
    [InlineData("a baby bottle and a dummy", "pacifier")]
    [InlineData("fish fingers", "fish fingers")]
    [InlineData("a pan on the hob", "oven")]
    [InlineData("a chocolate chip cookie", "cookie")]
    [InlineData("a coffee pot and a cup", "teapot")]
    public void The_word_is_what_goes_with_the_others(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(read => read.Concept.Caption == thing, Vocabularies.Objects(scene));
    }

    [Theory]
    [InlineData("a pot of soup on the stove")]
    [InlineData("a pot of pasta")]
    public void A_potful_is_the_pot_with_its_food(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Concept.Caption.ShouldBe("pot of food");
}
