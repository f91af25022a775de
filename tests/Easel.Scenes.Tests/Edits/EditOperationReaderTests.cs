using Easel.Scenes.Edits;

namespace Easel.Scenes.Tests.Edits;

/// <summary>Every operation in every language that edits are read in, by a table of verbs and things.</summary>
public sealed class EditOperationReaderTests
{
    private readonly EditPhraseReader _reader = new(Vocabularies.Icons);

    /// <summary>Asks, what is meant by them, and the colour.</summary>
    public static TheoryData<string, string, string> Asked { get; } = Table();

    [Theory]
    [MemberData(nameof(Asked))]
    public void It_is_understood(string said, string kind, string colour)
    {
        var phrase = _reader.Read(said);

        phrase.Kind.ToString().ShouldBe(kind, said);
        if (colour.Length > 0)
            _reader.FindColour(phrase.Words)!.Name.ShouldBe(colour, said);
    }

    [Theory]
    [InlineData("add a cat on a blue background", "Add")]
    [InlineData("an apple on a blue background", "Draw")]
    [InlineData("remove the dog from the background", "Remove")]
    [InlineData("replace the background with a beach", "Draw")]
    [InlineData("paint a blue car", "Draw")]
    [InlineData("make it bigger", "Change")]
    [InlineData("turn it into a robot", "Draw")]
    [InlineData("a black and white cat", "Draw")]
    [InlineData("blue", "Draw")]
    public void Other_edits_stay_what_they_are(string said, string kind) => _reader.Read(said).Kind.ToString().ShouldBe(kind);

    private static TheoryData<string, string, string> Table()
    {
        var table = new TheoryData<string, string, string>();
        foreach (
            var verb in new[]
            {
                "change the background to blue",
                "make the background blue",
                "set a blue background",
                "replace the background with blue",
                "turn the background blue",
                "paint the background blue",
                "give it a blue background",
                "put it on a blue background",
                "change background color to blue",
                "Please make the background blue!",
            }
        )
            table.Add(verb, "RecolourBackground", "blue");
        foreach (
            var said in new[]
            {
                "mach den Hintergrund blau",
                "ändere den Hintergrund auf blau",
                "färbe den Hintergrund blau",
                "mets le fond en bleu",
                "change le fond en bleu",
                "change l'arrière-plan en bleu",
                "cambia el fondo a azul",
                "pon el fondo azul",
                "cambia lo sfondo in blu",
                "metti uno sfondo blu",
                "mude o fundo para azul",
                "maak de achtergrond blauw",
                "verander de achtergrond naar blauw",
            }
        )
            table.Add(said, "RecolourBackground", "blue");
        foreach (
            var said in new[]
            {
                "remove the background",
                "remove background",
                "delete the background",
                "erase its background",
                "cut out the background",
                "get rid of the background",
                "no background",
                "without background",
                "make the background transparent",
                "transparent background",
                "give it a transparent background",
            }
        )
            table.Add(said, "RemoveBackground", "");
        foreach (
            var said in new[]
            {
                "entferne den Hintergrund",
                "ohne Hintergrund",
                "mach den Hintergrund transparent",
                "enlève le fond",
                "supprime l'arrière-plan",
                "retire le fond",
                "quita el fondo",
                "elimina el fondo",
                "sin fondo",
                "rimuovi lo sfondo",
                "togli lo sfondo",
                "remova o fundo",
                "sem fundo",
                "verwijder de achtergrond",
            }
        )
            table.Add(said, "RemoveBackground", "");
        foreach (
            var said in new[]
            {
                "make it black and white",
                "turn it black & white",
                "convert to black-and-white",
                "black and white",
                "make it grayscale",
                "make the picture greyscale",
                "convert the image to monochrome",
                "desaturate it",
                "turn this photo into B&W",
                "remove the colors",
                "without colour",
            }
        )
            table.Add(said, "Grayscale", "");
        foreach (
            var said in new[]
            {
                "mach es schwarz-weiß",
                "mache das Bild schwarzweiß",
                "in Graustufen",
                "mets l'image en noir et blanc",
                "en noir et blanc",
                "ponlo en blanco y negro",
                "convierte la imagen a escala de grises",
                "rendilo in bianco e nero",
                "deixe em preto e branco",
                "maak het zwart-wit",
            }
        )
            table.Add(said, "Grayscale", "");
        foreach (
            var said in new[]
            {
                "make it blue",
                "turn it blue",
                "paint the car blue",
                "color it blue",
                "mach es blau",
                "mach das Auto blau",
                "färbe es blau",
                "rends-le bleu",
                "mets la voiture en bleu",
                "hazlo azul",
                "pinta el coche azul",
                "rendilo blu",
                "colora la macchina di blu",
                "deixe azul",
                "pinte o carro de azul",
                "maak het blauw",
                "maak de auto blauw",
            }
        )
            table.Add(said, "Recolour", "blue");
        foreach (
            var said in new[]
            {
                "fill in the missing area naturally",
                "fill the missing area",
                "complete the missing part seamlessly",
                "fill in the blank",
                "fill the empty space with its surroundings",
                "heal the hole",
                "fülle die Lücke",
                "ergänze den fehlenden Teil natürlich",
                "remplis la zone manquante naturellement",
                "rellena el hueco",
                "riempi la parte mancante",
                "preencha a parte vazia",
                "vul het ontbrekende deel",
            }
        )
            table.Add(said, "Remove", "");
        foreach (
            var said in new[]
            {
                "remove the dog",
                "entferne den Hund",
                "lösche das Auto",
                "enlève le chien",
                "supprime la voiture",
                "quita el perro",
                "borra el coche",
                "rimuovi il cane",
                "togli la macchina",
                "remova o cachorro",
                "verwijder de hond",
            }
        )
            table.Add(said, "Remove", "");
        return table;
    }
}
