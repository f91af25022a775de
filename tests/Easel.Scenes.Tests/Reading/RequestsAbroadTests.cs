namespace Easel.Scenes.Tests.Reading;

/// <summary>Requests as people type them in other languages: what asks for the picture, who is on it, and what is written.</summary>
public sealed class RequestsAbroadTests
{
    [Theory]
    [InlineData("Ich möchte ein Bild von einem Hund", "a dog")]
    [InlineData("Ich hätte gern ein Bild mit einer Katze", "a cat")]
    [InlineData("Kannst du mir einen Hund malen", "a dog")]
    [InlineData("Je voudrais un dessin d'un chat", "a cat")]
    [InlineData("Peux-tu dessiner un chien", "a dog")]
    [InlineData("Fais-moi un dessin d'une maison", "a house")]
    [InlineData("Quiero un dibujo de un perro", "a dog")]
    [InlineData("Necesito un dibujo de una flor", "a flower")]
    [InlineData("Vorrei un disegno di un gatto", "a cat")]
    [InlineData("Puoi disegnare un cane", "a dog")]
    [InlineData("Quero um desenho de um cavalo", "a horse")]
    [InlineData("Você pode desenhar um peixe", "a fish")]
    [InlineData("Ik wil een tekening van een hond", "a dog")]
    public void What_asks_for_a_picture_is_nothing_in_it(string prompt, string drawn) => ShouldBe(prompt, drawn);

    [Theory]
    [InlineData("meine Oma mit einem Kuchen", "a grandmother holding a birthday cake")]
    [InlineData("die Großmutter und der Großvater", "a grandmother and a grandfather")]
    [InlineData("la grand-mère et le grand-père", "a grandmother and a grandfather")]
    [InlineData("ein Vater und sein Sohn", "a father and a boy")]
    [InlineData("una madre y su hija", "a mother and a girl")]
    [InlineData("un abuelo leyendo un libro", "a grandfather reading a book")]
    [InlineData("il nonno e la mamma", "a grandfather and a mother")]
    [InlineData("um avô e uma avó", "a grandfather and a grandmother")]
    [InlineData("uma moça lendo um livro", "a young woman reading a book")]
    [InlineData("una señora con un perro", "a lady and a dog")]
    public void Kin_and_everyday_words_are_known(string prompt, string drawn) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldStartWith(drawn);

    [Theory]
    [InlineData("ein Schild mit der Aufschrift \"Bitte leise\"", "Bitte leise")]
    [InlineData("un cartel con la palabra \"Cerrado\"", "Cerrado")]
    [InlineData("un letrero que dice \"Abierto\"", "Abierto")]
    [InlineData("un panneau avec le mot \"Danger\"", "Danger")]
    [InlineData("une carte avec \"Joyeux anniversaire\"", "Joyeux anniversaire")]
    [InlineData("un cartello con la scritta \"Aperto\"", "Aperto")]
    [InlineData("um cartaz com os dizeres \"Bem-vindo\"", "Bem-vindo")]
    public void Words_on_signs_stand_on_a_board(string prompt, string said)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var written = scene.Objects.Single(thing => thing.Text is not null);
        written.Text.ShouldBe(said);
        (written.Board is not null || scene.Objects is [{ Concept.Traits.Board: true }, _]).ShouldBeTrue();
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ein Ritter mit einem Schild", "a knight holding a shield")]
    [InlineData("ein Mann mit einer Karte", "a man holding a map")]
    public void What_has_nothing_written_is_no_board(string prompt, string drawn) => ShouldBe(prompt, drawn);

    [Fact]
    public void A_Dutch_way_through_is_no_door() =>
        Vocabularies.Reader.Read("een hond rent door het park").Description.ShouldNotContain("door");

    private static void ShouldBe(string prompt, string drawn)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe($"{drawn}, flat style");
        scene.Warnings.ShouldBeEmpty();
    }
}
