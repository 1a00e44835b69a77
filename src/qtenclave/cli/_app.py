"""The shell around all commands: a knack application over tables of commands.

A command group is one `Word` in `WORDS`, and a module that describes its commands in `COMMANDS`.
Nothing of a group is imported until a command line names it, and what a handler needs only when it
runs: `qt enclave start` is measured against a bare QEMU start.

knack gives the help pages, `--output`, `--query` and the other global arguments.
"""

import argparse
import gc
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Final, NoReturn

from knack.arguments import CLICommandArgument
from knack.cli import CLI
from knack.commands import CLICommand, CLICommandsLoader
from knack.config import CLIConfig
from knack.help import CLIHelp
from knack.help_files import helps
from knack.log import get_logger
from knack.output import OutputProducer, format_json
from knack.parser import CLICommandParser
from knack.util import CommandResultItem
from knack.validators import DefaultInt, DefaultStr

from qtenclave import __version__
from qtenclave.cli._errors import EXIT_INTERRUPTED, EXIT_NO_READER, describe_error, exit_status
from qtenclave.errors import EnclaveError, HostFailure, InvalidRequest, QtCode

_LOGGER = get_logger(__name__)

__all__ = ["WORDS", "Command", "Option", "Word", "run"]


@dataclass(frozen=True, slots=True)
class Option:
    """One argument of a command.

    Attributes:
        name: As typed, with dashes; without leading dashes for a positional argument.
        help: One sentence.
        kind: Converts the text; raises ValueError for what it does not take.
        default: Its value when it is left out. An option without default is required.
        flag: Takes no value: True when given, False otherwise.
        many: May be given several times; the handler gets a list.
        choices: All accepted values, if there are few.
    """

    name: str
    help: str
    kind: Any = str
    default: Any = None
    required: bool = False
    flag: bool = False
    many: bool = False
    choices: tuple[str, ...] = ()

    @property
    def parameter(self) -> str:
        """The handler's parameter."""
        name = self.name.lstrip("-").replace("-", "_")
        return f"{name}_" if name == "cmd" else name  # knack puts its own object into `cmd`


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Attributes:
        name: All words that are typed, such as `enclave start`.
        handler: Gets each option as keyword argument; what it returns is printed, None is not.
            It imports what it needs itself.
        summary: One sentence.
        options: What can be typed after the name.
        examples: Title and command line.
        text: Draws the result for people, where the command line asks for no format; what it gives
            None for is printed like any other result.
        table: Turns the result into rows for `--output table`, where it is no list of facts.
    """

    name: str
    handler: Callable[..., object]
    summary: str
    options: tuple[Option, ...] = ()
    examples: tuple[tuple[str, str], ...] = ()
    text: Callable[[Any], str | None] | None = None
    table: Callable[[Any], list[dict[str, str]]] | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """A first word after `qt`: a group of commands, or a command of its own.

    Attributes:
        name: The word.
        module: Describes its commands in `COMMANDS`.
        summary: One line for the list that `qt` alone prints; for a group.
        groups: Summaries of groups within it, by their full name.
    """

    name: str
    module: str
    summary: str
    groups: Mapping[str, str] = field(default_factory=dict)


WORDS: Final = (
    # Spelled as in the product.
    Word("enclave", "qtenclave.cli._enclave", "Enclave life-circle management."),
    Word("up", "qtenclave.cli._region", "Start the region services and the node."),
    Word("down", "qtenclave.cli._region", "Stop what `qt up` started."),
    Word("status", "qtenclave.cli._region", "List the daemons of this installation."),
    Word("attest", "qtenclave.cli._attest", "Attestation documents: verify and show."),
    Word("iam", "qtenclave.cli._services", "Users, access keys and policies."),
    Word("kms", "qtenclave.cli._services", "Keys, small data, data keys and random bytes."),
)

_BANNER: Final = r"""
   ___  _____ ___         _
  / _ \|_   _| __|_ _  __| |__ ___ _____
 | (_) | | | | _|| ' \/ _| / _` \ V / -_)
  \__\_\ |_| |___|_||_\__|_\__,_|\_/\___|
"""
_WELCOME: Final = "Welcome to QTEnclave: attested enclaves on any Linux machine."


def run(argv: Sequence[str], *, words: Sequence[Word] = WORDS) -> int:
    """Run one command line; return the exit status.

    Args:
        argv: What was typed after `qt`.
        words: The commands there are.
    """
    application = _Application(words)
    try:
        status: int = application.invoke(list(argv))
        if isinstance(application.result.error, KeyboardInterrupt):
            status = EXIT_INTERRUPTED
    except SystemExit as error:  # argparse, after a usage error or a help page
        status = error.code if isinstance(error.code, int) else 1
    try:
        sys.stdout.flush()  # what is buffered still can fail, and only here with a clear error
    except OSError as error:
        return application.exception_handler(error)
    return status


class _Configuration(CLIConfig):  # type: ignore[misc]  # knack has no types
    """knack's settings from the environment alone (QT_CORE_OUTPUT and such).

    Its own class makes a directory in the user's home before it looks at the command line.
    """

    def __init__(self, **_: object) -> None:  # not the base's, see above
        self.config_dir = os.devnull
        self.config_path = os.devnull
        self.defaults_section_name = "defaults"
        self.use_local_config = False
        self._env_var_format = "QT_{section}_{option}"
        self._config_file_chain: list[object] = []


class _Application(CLI):  # type: ignore[misc]
    """Commands in, exit status out."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = tuple(words)
        super().__init__(
            cli_name="qt",
            config_cls=_Configuration,
            commands_loader_cls=_Loader,
            help_cls=_Help,
            parser_cls=_Parser,
            output_cls=_Output,
            out_file=sys.stdout,
        )

    def get_cli_version(self) -> str:
        """Return what `--version` prints first."""
        return f"qt {__version__}"

    def exception_handler(self, ex: Exception) -> int:
        """Print a failure; return its exit status."""
        if isinstance(ex, BrokenPipeError):
            _forget_output()
            return EXIT_NO_READER  # as other commands in a pipe end, without a word
        if isinstance(ex, OSError):
            _forget_output()
            ex = _as_failure(ex)
        if isinstance(ex, EnclaveError):
            _LOGGER.debug("failed", exc_info=ex)
            print(describe_error(ex), file=sys.stderr)
            return exit_status(ex)
        status: int = super().exception_handler(ex)
        return status


def _as_failure(error: OSError) -> HostFailure:
    """Return what the system refused: a directory of the installation, or the output."""
    what = error.filename or "output"
    failure = HostFailure(f"{what}: {error.strerror or error}", code=QtCode.FILE_OPERATION)
    failure.__cause__ = error
    return failure


def _forget_output() -> None:
    """Drop what could not be written: the interpreter would try once more at its end."""
    try:
        sys.stdout.flush()
    except OSError:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
        os.close(null)


class _Loader(CLICommandsLoader):  # type: ignore[misc]
    """Fills knack's command table from our tables."""

    def load_command_table(self, args: Sequence[str]) -> Mapping[str, CLICommand]:
        """Load the group that the command line names; all of them if it names none."""
        words: tuple[Word, ...] = self.cli_ctx.words
        typed = next((arg.lower() for arg in args if not arg.startswith("-")), None)
        for word in [one for one in words if one.name == typed] or words:
            self._add_word(word, args)
        table: Mapping[str, CLICommand] = super().load_command_table(args)
        return table

    def _add_word(self, word: Word, args: Sequence[str]) -> None:
        for name, summary in {word.name: word.summary, **word.groups}.items():
            helps[name] = json.dumps({"type": "group", "short-summary": summary})
        commands: tuple[Command, ...] = import_module(word.module).COMMANDS
        commands = tuple(one for one in commands if one.name.split()[0] == word.name)
        # A command that is typed in full needs no parsers of its siblings, which cost time.
        typed = tuple(one for one in commands if _is_typed(one, args))
        for command in typed or commands:
            for length in range(1, len(command.name.split())):
                self.command_group_table[" ".join(command.name.split()[:length])] = {}
            self._add_command(command, as_text=not _asks_for_format(args))

    def _add_command(self, command: Command, *, as_text: bool) -> None:
        page: dict[str, Any] = {"type": "command", "short-summary": command.summary}
        if command.examples:
            page["examples"] = [{"name": title, "text": text} for title, text in command.examples]
        helps[command.name] = json.dumps(page)  # which is YAML, as knack wants it
        self.command_table[command.name] = CLICommand(
            self.cli_ctx,
            command.name,
            lambda values: _call(command, values, as_text=as_text),
            description=command.summary,
            table_transformer=command.table,
            arguments_loader=lambda: [(one.parameter, _argument(one)) for one in command.options],
        )


def _is_typed(command: Command, args: Sequence[str]) -> bool:
    words = command.name.split()
    return [arg.lower() for arg in args[: len(words)]] == words


def _asks_for_format(args: Sequence[str]) -> bool:
    """Say whether a command line, or the environment, names a format; argparse takes prefixes."""
    names = [arg.partition("=")[0] for arg in args if arg.startswith("-")]
    return "QT_CORE_OUTPUT" in os.environ or any(
        name[:2] == "-o" or name[:4] in {"--ou", "--qu"} for name in names
    )


def _call(command: Command, values: Mapping[str, object], *, as_text: bool) -> object:
    gc.enable()
    result = command.handler(**{name: _plain(value) for name, value in values.items()})
    text = command.text(result) if command.text is not None and as_text else None
    if text is None:
        return result
    print(text)
    return None


def _plain(value: object) -> object:
    """Return a value without knack's mark for defaults, which would show up in results."""
    if isinstance(value, DefaultInt):
        return int(value)
    return str(value) if isinstance(value, DefaultStr) else value


def _argument(option: Option) -> CLICommandArgument:
    settings: dict[str, Any] = {"help": option.help, "required": option.required}
    if option.flag:
        settings["action"] = "store_true"
    else:
        settings |= {"type": option.kind, "default": option.default}
        if option.many:
            settings["action"] = "append"
        if option.choices:
            settings["choices"] = option.choices
    argument = CLICommandArgument(option.parameter, options_list=[option.name], **settings)
    if not option.name.startswith("-"):
        argument.type.settings["options_list"] = ()  # knack's constructor would add dashes
        if not option.required:
            argument.type.settings["nargs"] = "?"
    return argument


class _Parser(CLICommandParser):  # type: ignore[misc]
    """Says what is wrong with a command line in the form of every other failure."""

    def error(self, message: str) -> NoReturn:
        """Print usage and the failure, and exit."""
        self.print_usage(sys.stderr)
        code = QtCode.MISSING_ARGUMENT if "required" in message else QtCode.INVALID_ARGUMENT
        failure = InvalidRequest(f"{self.prog}: {message}", code=code)
        print(describe_error(failure), file=sys.stderr)
        raise SystemExit(exit_status(failure))

    def _check_value(self, action: argparse.Action, value: object) -> None:
        if action.choices is not None and value not in action.choices:
            known = ", ".join(str(choice) for choice in action.choices)
            raise argparse.ArgumentError(action, f"expected one of {known}, got {value!r}")


class _Help(CLIHelp):  # type: ignore[misc]
    """Help pages; `qt` alone prints the banner and the list of groups."""

    def __init__(self, cli_ctx: CLI) -> None:
        super().__init__(cli_ctx=cli_ctx, welcome_message=_BANNER + _WELCOME)

    def show_privacy_statement(self) -> None:
        """Do nothing: there is none, and the base would write a file to remember that."""

    def show_welcome_message(self) -> None:
        """Print the banner as it is drawn: the base would fill its lines."""
        print(self.welcome_message, end="\n\n")


class _Output(OutputProducer):  # type: ignore[misc]
    """The result, with keys in the order that the product prints them."""

    def get_formatter(self, format_type: str) -> Callable[[CommandResultItem], str]:
        """Return what turns a result into text."""
        formatter: Callable[[CommandResultItem], str] = super().get_formatter(format_type)
        return _format_json if formatter is format_json else formatter


def _format_json(item: CommandResultItem) -> str:
    return json.dumps(item.result, ensure_ascii=False, indent=4) + "\n"
